import { commonHeaders, headerRules, type Channel, type HeaderRule } from './header-rules.js';

/** The rules for nginx: locations to include in the `server` block whose `root` holds the channels' folders. */
export function writeNginx(channels: readonly Channel[], hidden: string): string {
  return `# Include this in the server block whose root holds ${channels.map(({ path }) => path).join(' and ')}:
#
#   server {
#     listen 443 ssl;
#     root /srv/briefing;
#     include /etc/nginx/briefing.conf;
#   }
#
# Strict-Transport-Security is left to you: it speaks for the whole host and for months, not for this folder.

${hidden}
${channels.map(writeChannel).join('\n')}`;
}

function writeChannel(channel: Channel): string {
  const folder = channel.path.replaceAll('.', String.raw`\.`);
  return `location ^~ ${channel.path} {
  etag on;
  gzip on;
  # Files with .gz beside them are sent as they are, the others packed on the way.
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types *;
  # A sixth smaller than gzip. Take the # away where nginx has the module (Debian: libnginx-mod-http-brotli-static).
  # brotli_static on;

${writeHeaders(channel, {}, '  ')}
  types {}
  default_type application/octet-stream;

  # Hidden files, this server's own files, and packed files under their own name.
  location ~ "/[._]|^${folder}server/|\\.(?:br|gz)$" { return 404; }
${headerRules.map((rule) => writeRule(channel, folder, rule)).join('')}}
`;
}

/** Headers of an inner location replace those of the outer one, so a rule with its own says all of them again. */
function writeRule(channel: Channel, folder: string, { files, type, headers }: HeaderRule): string {
  const start = `  location ~ "^${folder}(?:${files})$" {`;
  if (!headers) return `${start} default_type "${type}"; }\n`;
  return `${start}\n    default_type "${type}";\n${writeHeaders(channel, headers, '    ')}  }\n`;
}

/** "always" is also with errors. Not so the caching: a file that is not there yet must not be missing for a year. */
function writeHeaders({ cacheControl }: Channel, own: Readonly<Record<string, string>>, indent: string): string {
  const always = Object.entries({ ...commonHeaders, ...own });
  return [
    ...always.map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`),
    `${indent}add_header Cache-Control "${cacheControl}";\n`,
  ].join('');
}
