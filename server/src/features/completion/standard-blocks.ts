import { markerOf } from '../../syntax/marker';
import { officeOf } from '../new-notice/office';
import { signatureLines } from '../new-notice/signers';
import { snippetOf } from '../new-notice/snippet';
import { BLOCKS } from './blocks';
import type { Block, BlockContext } from './blocks/block';
import { canSign, SIGNATURE_BLOCKS, signersOf } from './blocks/signatures';
import type { Offer, Slot } from './offer';
import type { Place } from './place';
import { unreachedUnits } from './tasked-units';
import { subjectOf, subjectParts } from './title-words';

/** At most so much of a paragraph is begun where a block may still be wanted. */
const BEGUN = /^[\p{L}\p{M}.:\s]{0,40}$/u;

/** The standard parts of a notice where a paragraph begins, the office's people among those who sign. */
export const standardBlocks: Slot = (place) => {
  const { before, opensParagraph, isAtEnd } = place;
  if (!opensParagraph || !isAtEnd || before.length > 60) return null;
  const text = before.trimStart();
  const marker = markerOf(`${text}A`);
  const begun = marker ? text.slice(marker.length) : text;
  if (!BEGUN.test(begun)) return null;
  const line = { place, isItem: marker !== null };
  const fitting = BLOCKS.filter((block) => block.fits(line));
  if (fitting.length === 0) return null;
  const context = contextOf(place);
  return {
    begun,
    offers: [
      ...fitting.filter((block) => !isSignature(block)).map((block) => blockOffer(block, context)),
      ...(canSign(line) ? signers(context) : []),
      ...fitting.filter(isSignature).map((block) => blockOffer(block, context)),
    ],
  };
};

const isSignature = (block: Block): boolean => SIGNATURE_BLOCKS.includes(block);

const blockOffer = ({ name, description, begins, lines }: Block, context: BlockContext): Offer => ({
  kind: 'block',
  label: name,
  detail: description,
  names: begins ?? [name],
  body: () => snippetOf(lines(context)),
});

function contextOf(place: Place): BlockContext {
  const { session } = place;
  const office = officeOf(session.settings.profile);
  const parts = subjectParts(place);
  return {
    office,
    subject: subjectOf(place),
    chair: parts?.chair ?? null,
    meeting: parts?.meeting ?? null,
    recipients: () => [...office.recipients, ...unreachedUnits(session, office.recipients, office.announcer)],
  };
}

/** The office's people, each with the lines that stand over the name. */
const signers = ({ office }: BlockContext): Offer[] =>
  signersOf(office).map((signer) => ({
    kind: 'block',
    label: `Chữ ký: ${signer.title} ${signer.name}`,
    detail: signer.authority.join(', '),
    names: ['Chữ ký', signer.authority[0]!, signer.title, signer.name],
    body: () => snippetOf(signatureLines(signer)),
  }));
