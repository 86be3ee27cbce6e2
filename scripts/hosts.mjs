import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';
import { forever, headers, revalidate } from './security.mjs';
import { types } from './server.mjs';

/** Stands in the samples for whatever the owner of the site has. */
const site = 'example.org';
const folder = '/var/www/berpisah-baik';

const entries = Object.entries(headers);

const kinds = [...new Set(Object.values(types))].filter((type) => !type.startsWith('text/html'));

/** What may be compressed on the way, besides pages: text of any kind. The font is compressed already. */
const texts = kinds.filter((type) => /charset|svg/.test(type)).map(essence);

/** @param {string} type with or without a charset */
function essence(type) {
  return type.split(';')[0] ?? type;
}

/** @param {(extension: string, type: string) => string} line */
const typeLines = (line) =>
  Object.entries(types)
    .map(([extension, type]) => line(extension, type))
    .join('\n');

/** One `server` of nginx: put it into `/etc/nginx/conf.d/`. */
export function nginxConfig() {
  const lines = entries.map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `# Made by npm run hosts. The files of out/ lie in ${folder}.
map $uri $berpisah_baik_cache {
    default "${revalidate}";
    ~^/_next/static/ "${forever}";
}

server {
    listen 80;
    server_name ${site};
    root ${folder};

    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    server_tokens off;

    charset utf-8;
    charset_types ${kinds
      .filter((type) => type.includes('charset'))
      .map(essence)
      .join(' ')};
    types {
${typeLines((extension, type) => `        ${essence(type)} ${extension.slice(1)};`)}
    }

    gzip on;
    gzip_vary on;
    gzip_types ${texts.join(' ')};

${lines.join('\n')}
    add_header Cache-Control $berpisah_baik_cache always;

    # What is for other hosts is nobody's business here; certificates are renewed through .well-known.
    location ~ ^/(_headers$|\\.(?!well-known/)) {
        return 404;
    }
}
`;
}

/** For Apache and LiteSpeed, and so for most shared hosting: lies in the folder that is served. */
export function apacheConfig() {
  const lines = entries.map(([name, value]) => `  Header always set ${name} "${value}"`);
  return `# Made by npm run build.
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 /404.html

${typeLines((extension, type) => `AddType "${type}" ${extension}`)}

<IfModule mod_headers.c>
${lines.join('\n')}
  Header always set Cache-Control "${revalidate}"
  <If "%{REQUEST_URI} =~ m#^/_next/static/#">
    Header always set Cache-Control "${forever}" "expr=%{REQUEST_STATUS} == 200"
  </If>
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${texts.join(' ')}
</IfModule>

<Files "_headers">
  Require all denied
</Files>
`;
}

/** A Caddyfile: certificates come by themselves. */
export function caddyConfig() {
  const lines = entries.map(([name, value]) => `\t\t${name} "${value}"`);
  return `# Made by npm run hosts. The files of out/ lie in ${folder}.
${site} {
\troot * ${folder}
\tencode gzip

\theader {
${lines.join('\n')}
\t}
\t@named not path /_next/static/*
\theader @named Cache-Control "${revalidate}"
\t@hashed path /_next/static/*
\theader @hashed Cache-Control "${forever}"

\tfile_server {
\t\thide _headers .htaccess
\t}
\thandle_errors {
\t\theader Cache-Control "${revalidate}"
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}

/** For Vercel: lies in the folder that is deployed. */
export function vercelConfig() {
  const pairs = entries.map(([key, value]) => ({ key, value }));
  return {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: [
      { source: '/(.*)', headers: pairs },
      { source: '/_next/static/(.*)', headers: [{ key: 'Cache-Control', value: forever }] },
    ],
  };
}

/** For Firebase Hosting, which lets files lie for an hour unless told: beside `out/`. No address fits two rules on one header. */
export function firebaseConfig() {
  const cached = (/** @type {string} */ source, /** @type {string} */ value) => ({
    source,
    headers: [{ key: 'Cache-Control', value }],
  });
  return {
    hosting: {
      public: 'out',
      ignore: ['_headers', '.htaccess'],
      trailingSlash: true,
      headers: [
        { source: '**', headers: entries.map(([key, value]) => ({ key, value })) },
        cached('/*', revalidate),
        cached('/@(id|en)/**', revalidate),
        cached('/_next/static/**', forever),
      ],
    },
  };
}

/**
 * What `docs/hosting/` holds, by name. In the repository, so that it can be taken without a build and a change of a
 * header is seen as what it means for every host; tests/unit/hosts.test.ts tells when it is old.
 *
 * @returns {Record<string, string>}
 */
export function hostFiles() {
  return {
    'nginx.conf': nginxConfig(),
    Caddyfile: caddyConfig(),
    'vercel.json': `${JSON.stringify(vercelConfig(), null, 2)}\n`,
    'firebase.json': `${JSON.stringify(firebaseConfig(), null, 2)}\n`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await mkdir(`${root}docs/hosting`, { recursive: true });
  for (const [name, text] of Object.entries(hostFiles()))
    await writeFile(`${root}docs/hosting/${name}`, text);
}
