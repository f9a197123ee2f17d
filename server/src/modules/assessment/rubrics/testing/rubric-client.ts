import { RUBRIC_TEMPLATES } from '#shared/assessment/rubrics/rubric-templates.js';
import type { CheckedRubric } from '#shared/assessment/rubric-reading/checked-rubric.js';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { Rubric, RubricEdition } from '../rubric.type.js';

const EDITION =
  'id version seriesId edition name year categoryLabel state fullPoints leafCount updatedAt updatedByName';
const RUBRIC = `${EDITION} content editions { id edition state } availableActions { key enabled reason }`;
const LIST = `query ($input: RubricListInput!) { rubrics(input: $input) { ${EDITION} } }`;
const ONE = `query ($id: ID!) { rubric(id: $id) { ${RUBRIC} } }`;
const SAVE = `mutation ($input: SaveRubricInput!) { saveRubric(input: $input) { ${RUBRIC} } }`;
const step = (field: string) =>
  `mutation ($input: VersionedInput!) { ${field}(input: $input) { ${RUBRIC} } }`;

type Versioned = Pick<Rubric, 'id' | 'version'>;

const { rubric, indicators } = RUBRIC_TEMPLATES.towns;
export const TOWNS: RubricContent = { rubric, indicators };

/** What the screens of the library send, typed, in the name of one caller. */
export class RubricClient {
  constructor(readonly caller: TestClient) {}

  list(input: Record<string, unknown> = {}): Promise<RubricEdition[]> {
    return this.send(LIST, { input });
  }

  one(id: string): Promise<Rubric> {
    return this.send(ONE, { id });
  }

  save(over: Record<string, unknown> = {}): Promise<Rubric> {
    const head = { version: 0, name: '乡镇细则', year: 2026, categoryLabel: '乡镇', content: TOWNS };
    return this.send(SAVE, { input: { ...head, ...over } });
  }

  publish({ id, version }: Versioned): Promise<Rubric> {
    return this.send(step('publishRubric'), { input: { id, version } });
  }

  renew({ id, version }: Versioned): Promise<Rubric> {
    return this.send(step('renewRubric'), { input: { id, version } });
  }

  retire({ id, version }: Versioned): Promise<Rubric> {
    return this.send(step('retireRubric'), { input: { id, version } });
  }

  async check(name: string, content: string | Uint8Array): Promise<CheckedRubric> {
    const response = await this.caller.upload('/api/rubrics/reading', name, content);
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as CheckedRubric;
  }

  private async send<Data>(query: string, variables: Record<string, unknown>): Promise<Data> {
    const [data] = Object.values(await this.caller.graphql(query, variables));
    return data as Data;
  }
}
