import { boxChain, type BoxTree } from '../box-tree.ts';
import type { ReadingContext } from '../reading-context.ts';

const VOICE_BOX =
  /(?:^|[\s_-])(?:testimonials?|quotes?|reviews?|comments?|byline|speakers?|customers?|feedback|voices|kundenstimmen|post-author|author-box|authored)(?:$|[\s_-])/i;
const DEPTH = 6;

/** For each box whether it is itself one of a voice; undefined where nobody asked yet. */
const known = new WeakMap<BoxTree, (boolean | undefined)[]>();

function isVoice(tree: BoxTree, index: number): boolean {
  let answers = known.get(tree);
  if (!answers) known.set(tree, (answers = []));
  const { tag, classes = [], id = '' } = tree.boxes[index] ?? { tag: '' };
  return (answers[index] ??= tag === 'blockquote' || VOICE_BOX.test(`${classes.join(' ')} ${id}`));
}

/** True inside a quotation, a testimonial, a comment: what stands there is said by others. */
export function isVoiceBox({ tree }: ReadingContext, box: number): boolean {
  return boxChain(tree, box)
    .slice(0, DEPTH)
    .some((index) => isVoice(tree, index));
}
