import type { OrganisationProfile } from '../../server/src/config/profile';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings';
import { applyEdits, fixesOf } from '../../server/src/features/fixes';
import { editSession, openSession, type Session } from '../../server/src/features/session';
import { createTaskReader } from '../../server/src/model/task/task-reader';
import { speaksBefore } from '../../server/src/rules/precedence';
import type { Fault, FaultSite, Rule } from '../../server/src/rules/rule';
import { blocksOf, lineOf } from '../../server/src/syntax/tree';
import { joinLines } from '../../server/src/text/lines';
import type { Span } from '../../server/src/text/span';
import { beyond, findingsOnSheet, foldSpaces, type SheetFinding } from './placed-findings';
import { profileOf } from './profile';
import {
  FLOWED,
  type Form,
  type Laid,
  layOut,
  type Place,
  placeIn,
  relaid,
  type Sheet,
  sheetOf,
} from './sheet';

/** A right notice, ready to be broken in one place. */
export interface Specimen {
  readonly name: string;
  readonly text: string;
}

/** One fault that can be put into a specimen. */
export interface Site {
  readonly rule: Rule;
  readonly fault: Fault;
  readonly specimen: string;
  readonly at: Place;
  readonly edit: FaultSite;
}

export type Repair = 'restores' | 'differs' | 'unsafe' | 'none';

export interface Trial {
  readonly site: Site;
  readonly form: Form;
  /** The rule reports the fault, or one that speaks before it where both could. */
  readonly found: boolean;
  /** Found by a rule that speaks before the fault's own. */
  readonly byPrecedence: boolean;
  /** Missed, but a rule that has no precedence reports something at the place. */
  readonly foundByOther: boolean;
  /** Findings that the fault brought besides the one that was wanted. */
  readonly others: readonly SheetFinding[];
  readonly repair: Repair;
  /** The broken paragraph. */
  readonly cell: string;
}

/** How many characters beside the edit a finding may stand and still be at its place. */
const MARGIN = 3;

/** The notices as sheets, each with one session for a form and a rule that is off by default. */
export class Machine {
  private readonly sheets = new Map<string, Sheet>();
  private readonly benches = new Map<string, Bench>();

  constructor(
    specimens: readonly Specimen[],
    private readonly rules: readonly Rule[],
  ) {
    for (const { name, text } of specimens) this.sheets.set(name, sheetOf(text));
  }

  /** Every place where one of the rule's faults can be put, outside what is reported already. */
  *sites(rule: Rule): Generator<Site> {
    for (const specimen of this.sheets.keys()) {
      const bench = this.bench(specimen, FLOWED, rule);
      const taken = bench.findings.filter(({ row }) => row >= 0);
      for (const fault of rule.faults) {
        for (const { at, edit } of sitesIn(bench, fault)) {
          const isTaken = taken.some(
            ({ row, cell, span }) =>
              row === at.row &&
              cell === at.cell &&
              touches(span, { start: at.offset, end: at.offset + length(edit.span) }),
          );
          if (!isTaken) yield { rule, fault, specimen, at, edit };
        }
      }
    }
  }

  /** Puts the fault in, reads the findings and takes it out again; null where the form does not show the fault. */
  try(site: Site, form: Form): Trial | null {
    const { rule, specimen, at, edit } = site;
    const bench = this.bench(specimen, form, rule);
    const sheet = this.sheets.get(specimen)!;
    // One of two columns cannot be broken over lines.
    if (edit.newText.includes('\n') && sheet[at.row]!.length > 1) return null;
    const right = sheet[at.row]![at.cell]!;
    const cell = right.slice(0, at.offset) + edit.newText + right.slice(at.offset + length(edit.span));
    const broken = relaid(bench.laid, sheet, at, cell, whiteSpaceOf(site, right));
    if (broken.text === bench.laid.text) return null;
    replaceRow(bench.session, bench.laid, broken, at.row);
    const findings = findingsOnSheet(bench.session, broken);
    const added = beyond(findings, bench.findings);
    const isNew = (finding: SheetFinding): boolean => added.some(({ key }) => key === finding.key);
    const own = findings.find((finding) => isWanted(finding, site) && isNew(finding));
    const wanted = own ?? findings.find((finding) => standsIn(finding, site) && isNew(finding));
    const repair = wanted ? repairOf(bench, wanted) : 'none';
    // A fault that writes a paragraph twice repeats what is reported there already.
    const others = added.filter((finding) => finding.key !== wanted?.key && !bench.said.has(saidBy(finding)));
    replaceRow(bench.session, broken, bench.laid, at.row);
    const found = wanted !== undefined;
    const foundByOther = !found && others.some((finding) => isAt(finding, site));
    return { site, form, found, byPrecedence: found && !own, foundByOther, others, repair, cell };
  }

  /** The findings that one form of a specimen has and the flowed one has not, and the other way round. */
  unlikeFlowed(specimen: string, form: Form): SheetFinding[] {
    const { findings } = this.bench(specimen, form, null);
    const flowed = this.bench(specimen, FLOWED, null).findings;
    return [...beyond(findings, flowed), ...beyond(flowed, findings)];
  }

  /** The text that the session of a specimen holds now: the right one between two trials. */
  textOf(specimen: string, form: Form): string {
    return joinLines(this.bench(specimen, form, null).session.tree.lines);
  }

  private bench(specimen: string, form: Form, rule: Rule | null): Bench {
    const switchedOn = rule?.severity.final === 'off' ? rule.id : '';
    const asksForProfile = rule?.examples.profile !== undefined;
    const key = [specimen, form.name, switchedOn, asksForProfile].join('\t');
    const known = this.benches.get(key);
    if (known) return known;
    const laid = layOut(this.sheets.get(specimen)!, form);
    const rules = {
      ...(switchedOn && { [switchedOn]: 'hint' as const }),
      ...(form.unicode === 'NFD' && { 'text/not-nfc': 'off' as const }),
    };
    const open = (profile: OrganisationProfile | null): Session =>
      openSession(laid.text, { rules: this.rules, settings: { ...DEFAULT_SETTINGS, rules, profile } });
    const session = asksForProfile ? open(profileOf(open(null))) : open(null);
    const findings = findingsOnSheet(session, laid);
    const bench = { laid, session, findings, said: new Set(findings.map(saidBy)) };
    this.benches.set(key, bench);
    return bench;
  }
}

interface Bench {
  readonly laid: Laid;
  readonly session: Session;
  readonly findings: readonly SheetFinding[];
  /** What is reported of the right text, wherever it stands. */
  readonly said: ReadonlySet<string>;
}

function* sitesIn({ session, laid }: Bench, fault: Fault): Generator<{ at: Place; edit: FaultSite }> {
  const { tree, settings, document } = session;
  const reader = createTaskReader(session);
  for (const block of blocksOf(tree)) {
    const { paragraph } = block;
    const piece = paragraph.pieces[0];
    if (!piece) continue;
    const place = placeIn(laid, { line: lineOf(tree, block) + piece.line, character: piece.start });
    if (place?.offset !== 0) continue;
    for (const edit of fault.sites({
      block,
      paragraph,
      settings,
      document,
      facts: session.facts(paragraph),
      reader,
    }))
      yield { at: { ...place, offset: edit.span.start }, edit };
  }
}

/** The stretch in which a line must not be broken, where the fault is one of white space alone. */
function whiteSpaceOf({ at, edit }: Site, right: string): Span | null {
  const old = right.slice(edit.span.start, edit.span.end);
  const bare = (text: string): string => text.replace(/\s+/g, '');
  if (bare(old) !== bare(edit.newText)) return null;
  return { start: at.offset, end: at.offset + edit.newText.length };
}

function replaceRow(session: Session, from: Laid, to: Laid, row: number): void {
  const line = from.firstLine[row]!;
  const newText = to.rows[row]!.map(({ text }) => `${text}\n`).join('');
  const end = line + from.rows[row]!.length;
  const range = { start: { line, character: 0 }, end: { line: end, character: 0 } };
  editSession(session, [{ range, newText }]);
}

const saidBy = ({ key, row }: SheetFinding): string => key.replace(`\t${row}\t`, '\t');

const isWanted = (finding: SheetFinding, site: Site): boolean => {
  const { id } = finding.located.rule;
  return (id === site.rule.id || site.fault.spokenBy?.includes(id) === true) && isAt(finding, site);
};

/** Whether a rule that speaks before the fault's own reports it; what is said of the whole notice is no such thing. */
const standsIn = (finding: SheetFinding, site: Site): boolean =>
  site.fault.reach !== 'notice' && speaksBefore(finding.located.rule.id, site.rule.id) && isAt(finding, site);

/** Whether a finding stands where the site's fault lets one expect it. */
function isAt({ row, cell, span }: SheetFinding, { fault, at, edit }: Site): boolean {
  if (fault.reach === 'notice') return true;
  if (row !== at.row || cell !== at.cell) return false;
  if (fault.reach === 'paragraph') return true;
  return touches(span, { start: at.offset - MARGIN, end: at.offset + edit.newText.length + MARGIN });
}

/** What the preferred fix makes of the broken text: the right one again, or something else. */
function repairOf({ session, laid }: Bench, { located }: SheetFinding): Repair {
  const fix = fixesOf(session, located)[0];
  if (!fix) return 'none';
  if (!fix.safe) return 'unsafe';
  const fixed = applyEdits(session.tree.lines, fix.edits);
  if (fixed === null) return 'differs';
  const same = laid.form.wrapped
    ? unwrapped(fixed) === unwrapped(laid.text)
    : fixed.normalize('NFC') === laid.text.normalize('NFC');
  return same ? 'restores' : 'differs';
}

/** Lines may be broken elsewhere after a repair, also behind a hyphen. */
const unwrapped = (text: string): string => foldSpaces(text).replace(/(?<=\p{L}-) (?=\p{L})/gu, '');

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
const length = ({ start, end }: Span): number => end - start;
