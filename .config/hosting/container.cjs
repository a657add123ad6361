const { HEAD } = require('./site.cjs');

/**
 * A container with the built pane in it. `pane` and `apart`: the names of the build's two folders.
 */
const dockerfile = (site, { pane, apart, hosting }) => [
  ...HEAD,
  `#   docker build -f dist/${apart}/${hosting}/Dockerfile -t cims-report-assistant dist`,
  '# nginx that runs as nobody in particular, its stable line: for a build that can be repeated, name it by its digest.',
  'ARG NGINX=nginxinc/nginx-unprivileged:stable-alpine',
  'FROM ${NGINX}',
  `COPY ${apart}/${hosting}/nginx-in-container.conf /etc/nginx/conf.d/default.conf`,
  `COPY ${pane}/ /usr/share/nginx/html${site.folder}`,
  'USER 101',
  'EXPOSE 8080',
];

module.exports = { dockerfile };
