import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../rules/registry';
import { nearestOf } from '../../text/near';
import { CannotRun, EXIT } from '../cannot-run';
import { defineCommand } from '../command';

/** Prints one rule's page, which lies in the package. */
export const explain = defineCommand({
  options: {},
  async run({ positionals }, { io }) {
    const [name] = positionals;
    if (name === undefined || positionals.length > 1)
      throw new CannotRun((said) => said.oneArgumentNeeded('explain', said.aRule));
    io.stdout.write(pageOf(idNamed(name)));
    return EXIT.clean;
  },
});

function idNamed(name: string): string {
  const ids = RULES.map(({ id }) => id);
  if (ids.includes(name)) return name;
  const near = nearestOf(name, ids);
  const similar = near ? [near] : ids.filter((id) => id.split('/').includes(name));
  throw new CannotRun((texts) => texts.unknownRule(name, similar));
}

/** The folders that hold the pages: beside the built command, and beside its sources. */
const PAGES = ['../docs/rules/', '../../../../docs/rules/'].map((path) => new URL(path, import.meta.url));

function pageOf(id: string): string {
  const places = PAGES.map((folder) => fileURLToPath(new URL(`${id}.md`, folder)));
  const page = places.find((place) => existsSync(place));
  if (!page) throw new CannotRun((texts) => texts.unreadable(places[0]!, 'ENOENT'));
  return readFileSync(page, 'utf8');
}
