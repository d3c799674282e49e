// @ts-check
const { formatFiles, generateFiles, names, updateJson } = require('@nx/devkit');
const { join } = require('node:path');

const layers = ['domain', 'contract', 'api', 'web'];

/**
 * Lays out a feature: one folder of its plural in each layer, with a story for both databases.
 * @param {import('@nx/devkit').Tree} tree
 * @param {{ context: string, noun: string, nouns?: string, now?: number }} options
 */
module.exports = async function feature(tree, options) {
  const words = wordsOf(options);
  const fresh = !tree.exists(`libs/${words.context}/domain/project.json`);
  if (fresh) layOutContext(tree, words);
  if (tree.exists(`libs/${words.context}/api/src/${words.nouns}`)) {
    throw new Error(`libs/${words.context}/api/src/${words.nouns} is there already; nothing was changed.`);
  }
  for (const layer of layers) {
    generateFiles(tree, join(__dirname, 'files', 'feature', layer), `libs/${words.context}/${layer}/src`, words);
  }
  generateFiles(tree, join(__dirname, 'files', 'feature', 'story'), `tests/api/${words.context}`, words);
  tellIndexes(tree, words);
  await formatFiles(tree);
  return () => console.log(nextSteps(words, fresh));
};

function wordsOf({ context, noun, nouns = `${noun}s`, now = Date.now() }) {
  const one = names(noun);
  const many = names(nouns);
  return {
    tmpl: '',
    context,
    Context: names(context).className,
    noun,
    nouns,
    words: noun.replaceAll('-', ' '),
    Noun: one.className,
    Nouns: many.className,
    nounName: one.propertyName,
    nounsName: many.propertyName,
    table: noun.replaceAll('-', '_'),
    stamp: String(now),
  };
}

function layOutContext(tree, words) {
  for (const layer of layers) {
    const root = `libs/${words.context}/${layer}`;
    const project = {
      name: `${words.context}-${layer}`,
      $schema: '../../../node_modules/nx/schemas/project-schema.json',
      projectType: 'library',
      sourceRoot: `${root}/src`,
      tags: [`ctx:${words.context}`, `layer:${layer}`],
    };
    tree.write(`${root}/project.json`, `${JSON.stringify(project, null, 2)}\n`);
    tree.write(`${root}/src/index.ts`, '');
    if (layer === 'web') {
      // The app leaves specs out of its build; here they are checked too.
      tree.write(
        `${root}/tsconfig.json`,
        '{ "extends": "../../../apps/web/tsconfig.json", "include": ["src"], "exclude": [] }\n',
      );
    }
  }
  updateJson(tree, 'tsconfig.base.json', (config) => {
    for (const layer of layers)
      config.compilerOptions.paths[`@regulars/${words.context}/${layer}`] = [
        `./libs/${words.context}/${layer}/src/index.ts`,
      ];
    return config;
  });
  generateFiles(tree, join(__dirname, 'files', 'context'), `libs/${words.context}/api/src`, words);
}

/** What each layer's index gives away. */
function tellIndexes(tree, words) {
  const lines = {
    domain: `export * from './${words.nouns}/headline';`,
    contract: `export * from './${words.nouns}/${words.noun}';`,
    api: `export { ${words.Noun}Row } from './${words.nouns}/${words.noun}.row';`,
    web: `export * from './${words.nouns}/${words.noun}.routes';`,
  };
  for (const [layer, line] of Object.entries(lines)) {
    const path = `libs/${words.context}/${layer}/src/index.ts`;
    const before = (tree.read(path, 'utf8') ?? '').replace(/^export \{\};\n/, '');
    tree.write(path, `${before}${line}\n`);
  }
}

const nextSteps = (words, fresh) =>
  [
    `Laid out ${words.nouns} in ${words.context}. What is left to do by hand:`,
    fresh
      ? `- name ${words.context}Data in apps/api/src/data.ts and ${words.Context}Module in apps/api/src/app.module.ts; put the context into the chain in eslint.config.mjs`
      : `- name ${words.Noun}Row and its migration in ${words.context}'s data.ts, ${words.Noun}Controller, ${words.Nouns} and ${words.Noun}Store in its module`,
    `- give ${words.nounsName}Routes a path in apps/web/src/app/routes.ts`,
    '- write its routes into tests/api/access/matrix.ts',
    `- npx vitest run --project story tests/api/${words.context}/${words.nouns}.spec.ts`,
  ].join('\n');
