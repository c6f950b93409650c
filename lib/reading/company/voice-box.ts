import { boxChain } from '../box-tree.ts';
import type { ReadingContext } from '../reading-context.ts';

const VOICE_BOX =
  /(?:^|[\s_-])(?:testimonials?|quotes?|reviews?|comments?|byline|speakers?|customers?|feedback|voices|kundenstimmen|post-author|author-box|authored)(?:$|[\s_-])/i;
const DEPTH = 6;

/** True inside a quotation, a testimonial, a comment: what stands there is said by others. */
export function isVoiceBox({ tree }: ReadingContext, box: number): boolean {
  return boxChain(tree, box)
    .slice(0, DEPTH)
    .some((index) => {
      const { tag, classes = [], id = '' } = tree.boxes[index] ?? { tag: '' };
      return tag === 'blockquote' || VOICE_BOX.test(`${classes.join(' ')} ${id}`);
    });
}
