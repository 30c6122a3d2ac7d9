// Builds what Lotse takes over from other projects into src/main/resources/static/vendor.
// The result is committed, so that a JDK alone builds and runs the product; the CI runs this
// again and compares. Run: npm ci && npm run build
import { build, transform } from 'esbuild';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const vendor = '../resources/static/vendor';
const modules = 'node_modules';

const version = (name) => JSON.parse(readFileSync(`${modules}/${name}/package.json`, 'utf8')).version;

rmSync(vendor, { recursive: true, force: true });

await kern();
await bpmn();
notices();

/** KERN without its grid and utility classes (two thirds of the file), which Lotse does not use. */
async function kern() {
  const target = `${vendor}/kern`;
  mkdirSync(`${target}/fonts`, { recursive: true });
  const css = readFileSync(`${modules}/@kern-ux/native/dist/kern.css`, 'utf8');
  const grid = css.lastIndexOf('/**', css.indexOf('@brief Styles für die Grid-Komponente'));
  if (grid < 0) throw new Error('KERN no longer marks where its grid begins');
  const weights = [['Regular', 400, 'normal'], ['Italic', 400, 'italic'], ['Medium', 500, 'normal'], ['SemiBold', 600, 'normal']];
  const faces = weights.map(([file, weight, style]) => {
    const font = `${target}/fonts/FiraSans-${file}.woff2`;
    cpSync(`${modules}/@kern-ux/native/dist/fonts/fira-sans/FiraSans-${file}.woff2`, font);
    chmodSync(font, 0o644);
    return `@font-face{font-family:"Fira Sans";src:url("fonts/FiraSans-${file}.woff2") format("woff2");`
      + `font-weight:${weight};font-style:${style};font-display:swap}`;
  });
  const small = await transform(faces.join('\n') + css.slice(0, grid), { loader: 'css', minify: true, legalComments: 'none' });
  writeFileSync(`${target}/kern.css`, `/* KERN ${version('@kern-ux/native')}, EUPL-1.2, see NOTICES.md */\n${small.code}`);
  cpSync(`${modules}/@kern-ux/native/LICENSE.md`, `${target}/LICENSE.md`);
}

/** bpmn-js' viewer with zoom and drag, as the global BpmnViewer, and the style sheets it needs. */
async function bpmn() {
  const target = `${vendor}/bpmn-js`;
  await build({
    stdin: { contents: 'export { default as Viewer } from "bpmn-js/lib/NavigatedViewer";', resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'BpmnViewer',
    target: 'es2020',
    legalComments: 'none',
    banner: { js: `/* bpmn-js ${version('bpmn-js')}, bpmn.io licence, see NOTICES.md */` },
    outfile: `${target}/bpmn-viewer.js`,
  });
  const css = ['diagram-js.css', 'bpmn-js.css'].map((file) => readFileSync(`${modules}/bpmn-js/dist/assets/${file}`, 'utf8'));
  const small = await transform(css.join('\n'), { loader: 'css', minify: true, legalComments: 'none' });
  writeFileSync(`${target}/bpmn-viewer.css`, small.code);
  cpSync(`${modules}/bpmn-js/LICENSE`, `${target}/LICENSE`);
}

function notices() {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const rows = Object.entries(lock)
    .filter(([path, entry]) => path && !entry.dev && !entry.optional)
    .map(([path, entry]) => `| ${path.replace(/^.*node_modules\//, '')} | ${entry.version} | ${entry.license ?? 'see its LICENSE'} |`);
  writeFileSync(`${vendor}/NOTICES.md`, [
    '# Third-party code in this folder',
    '',
    'Made by `src/main/frontend/build.sh`; do not edit by hand. Versions are fixed in',
    '`src/main/frontend/package-lock.json`. Fira Sans is licensed under the SIL Open Font License 1.1.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n'));
}
