import { extract } from '../../server/src/features/extract';
import { openSession } from '../../server/src/features/session';
import type { Range } from '../../server/src/text/span';

/** What `thongbao extract` prints, as those read it who know nothing but the contract. */
export interface Extracted {
  readonly components: readonly { readonly kind: string; readonly range: Range }[];
  readonly sections: readonly {
    readonly marker: string | null;
    readonly level: number;
    readonly heading: string | null;
    readonly unit: string | null;
    readonly range: Range;
  }[];
  readonly tasks: readonly ExtractedTask[];
  readonly citations: readonly {
    readonly text: string;
    readonly range: Range;
    readonly type: string | null;
    readonly number: string;
    readonly date: string | null;
    readonly issuer: string | null;
  }[];
  readonly recipients: readonly {
    readonly text: string;
    readonly note: string | null;
    readonly range: Range;
  }[];
  readonly signature: {
    readonly authority: string | null;
    readonly onBehalfOf: string | null;
    readonly position: string | null;
    readonly name: string | null;
  } | null;
}

export interface ExtractedTask {
  readonly marker: string | null;
  readonly range: Range;
  readonly text: string;
  readonly expectsDeadline: boolean;
  readonly assignees: readonly { readonly name: string; readonly role: string; readonly source: string }[];
  readonly deadlines: readonly { readonly kind: string; readonly value: string | null }[];
}

export function extractedFrom(text: string): Extracted {
  return {
    tasks: [],
    citations: [],
    ...JSON.parse(JSON.stringify(extract(openSession(text), 'notice.thongbao'))),
  };
}
