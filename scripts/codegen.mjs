// Types for every GraphQL document of the client, from the committed schema: client/src/generated/.
// `--check` writes nothing and fails when the committed files differ.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { parse } from 'graphql';
import { inProject, projectRoot } from './steps/project-root.mjs';
import { writeGenerated } from './steps/write-generated.mjs';

const output = 'client/src/generated/';
const scalars = {
  CivilDate: 'string',
  Decimal: 'string',
  DateTime: 'string',
  JSON: 'unknown',
  ScoringRule: '../../../shared/src/assessment/rules/scoring-rule.js#ScoringRule',
  RuleInput: '../../../shared/src/assessment/rules/rule-input.js#RuleInput',
  RubricContent: '../../../shared/src/assessment/rubrics/rubric-content.js#RubricContent',
  RoundRubric: '../../../shared/src/assessment/round-record.js#RoundRubric',
};
const TAGGED = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]+)`\s*,?\s*\)/g;

function documentsOf(file) {
  const text = readFileSync(file, 'utf8');
  const sources = file.endsWith('.graphql') ? [text] : [...text.matchAll(TAGGED)].map((match) => match[1]);
  const location = path.relative(projectRoot, file);
  return sources.map((rawSDL) => ({ location, rawSDL, document: parse(rawSDL) }));
}

const documents = readdirSync(inProject('client', 'src'), { recursive: true })
  .filter((name) => /\.(graphql|tsx?)$/.test(name) && !name.startsWith('generated'))
  .sort()
  .flatMap((name) => documentsOf(inProject('client', 'src', name)));

const sections = await preset.buildGeneratesSection({
  baseOutputDir: output,
  schema: parse(readFileSync(inProject('shared', 'graphql', 'schema.graphql'), 'utf8')),
  documents,
  config: { scalars, enumsAsTypes: true, useTypeImports: true, emitLegacyCommonJSImports: false },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
});

const files = await Promise.all(
  sections.map(async (section) => ({ file: section.filename, content: await codegen(section) })),
);
process.exitCode = writeGenerated(files, process.argv.includes('--check')) ? 0 : 1;
