import { commonHeaders, headerRules, type HostedFolder, type HeaderRule } from './header-rules.js';

/** The rules for nginx: locations to include in the `server` block whose `root` has the folders. */
export function formatNginx(folders: readonly HostedFolder[], hidden: string): string {
  return `# Include this in the server block whose root has ${folders.map(({ path }) => path).join(' and ')}:
#
#   server {
#     listen 443 ssl;
#     root /srv/briefing;
#     include /etc/nginx/briefing.conf;
#   }
#
# Set Strict-Transport-Security yourself: it applies to the whole host, not to this folder.

${hidden}
${folders.map(formatFolder).join('\n')}`;
}

function formatFolder(folder: HostedFolder): string {
  const pattern = folder.path.replaceAll('.', String.raw`\.`);
  return `location ^~ ${folder.path} {
  etag on;
  gzip on;
  # Sends the .gz file beside a file if there is one, and compresses the others.
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types *;
  # A sixth smaller than gzip. Remove the # if nginx has the module (Debian: libnginx-mod-http-brotli-static).
  # brotli_static on;

${formatHeaders(folder, {}, '  ')}
  # Files only: a folder without its slash would be answered by a redirect that is kept as long as a file.
  try_files $uri =404;
  types {}
  default_type application/octet-stream;

  # Hidden files, the files for this server, and compressed files under their own name.
  location ~ "/[._]|^${pattern}server/|\\.(?:br|gz)$" { return 404; }
${headerRules.map((rule) => formatRule(folder, pattern, rule)).join('')}}
`;
}

/** Headers of an inner location replace those of the outer one, so a rule with its own headers repeats all of them. */
function formatRule(folder: HostedFolder, pattern: string, { files, type, headers }: HeaderRule): string {
  const start = `  location ~ "^${pattern}(?:${files})$" {`;
  if (!headers) return `${start} default_type "${type}"; }\n`;
  return `${start}\n    default_type "${type}";\n${formatHeaders(folder, headers, '    ')}  }\n`;
}

/** "always" includes error responses. Caching does not: a missing file must not be missing for a year. */
function formatHeaders({ cacheControl }: HostedFolder, own: Readonly<Record<string, string>>, indent: string): string {
  const always = Object.entries({ ...commonHeaders, ...own });
  return [
    ...always.map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`),
    `${indent}add_header Cache-Control "${cacheControl}";\n`,
  ].join('');
}
