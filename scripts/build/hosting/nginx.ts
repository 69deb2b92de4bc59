import { commonHeaders, headerRules, type Channel, type HeaderRule } from './header-rules.js';

/** Returns the rules for nginx: locations to include in the `server` block whose `root` contains the channels' folders. */
export function formatNginx(channels: readonly Channel[], hidden: string): string {
  return `# Include this in the server block whose root contains ${channels.map(({ path }) => path).join(' and ')}:
#
#   server {
#     listen 443 ssl;
#     root /srv/briefing;
#     include /etc/nginx/briefing.conf;
#   }
#
# Strict-Transport-Security is up to you: it applies to the whole host and for months, not to this folder.

${hidden}
${channels.map(writeChannel).join('\n')}`;
}

function writeChannel(channel: Channel): string {
  const folder = channel.path.replaceAll('.', String.raw`\.`);
  return `location ^~ ${channel.path} {
  etag on;
  gzip on;
  # Files with a .gz file beside them are sent from it. The others are compressed on request.
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types *;
  # A sixth smaller than gzip. Uncomment it if nginx has the module (Debian: libnginx-mod-http-brotli-static).
  # brotli_static on;

${writeHeaders(channel, {}, '  ')}
  types {}
  default_type application/octet-stream;

  # Hidden files, files for the server, and compressed files under their own name.
  location ~ "/[._]|^${folder}server/|\\.(?:br|gz)$" { return 404; }
${headerRules.map((rule) => writeRule(channel, folder, rule)).join('')}}
`;
}

/** The headers of an inner location replace those of the outer one, so a rule with its own headers repeats the others. */
function writeRule(channel: Channel, folder: string, { files, type, headers }: HeaderRule): string {
  const start = `  location ~ "^${folder}(?:${files})$" {`;
  if (!headers) return `${start} default_type "${type}"; }\n`;
  return `${start}\n    default_type "${type}";\n${writeHeaders(channel, headers, '    ')}  }\n`;
}

/** "always" includes errors. Caching does not: a file that does not exist yet must not be missing for a year. */
function writeHeaders({ cacheControl }: Channel, own: Readonly<Record<string, string>>, indent: string): string {
  const always = Object.entries({ ...commonHeaders, ...own });
  return [
    ...always.map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`),
    `${indent}add_header Cache-Control "${cacheControl}";\n`,
  ].join('');
}
