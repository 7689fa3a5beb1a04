import { MESSAGES_VERSION, playgroundFrame } from '@ripplecast/elements';
import { frameHash, inAttribute, type Embedded } from './embed-look.ts';

/** Height until the playground has told its own. */
const FIRST_HEIGHT = 640;

/**
 * HTML of a frame with the playground; where its height follows its content, with the script that hears of it.
 * @param title - What the frame is called for those who do not see it.
 */
export function frameCode(embedded: Embedded, title: string): string {
  const { address, width, height } = embedded;
  const { sandbox, allow, loading, referrerPolicy } = playgroundFrame;
  const frame = `<iframe
  src="${inAttribute(`${address}${frameHash(embedded)}`)}"
  title="${inAttribute(title)}"
  style="border: 0; width: ${width === null ? '100%' : `${width}px`}; max-width: 100%; height: ${height ?? FIRST_HEIGHT}px"
  sandbox="${sandbox}"
  allow="${allow}" loading="${loading}" referrerpolicy="${referrerPolicy}"
></iframe>
`;
  return height === null ? `${frame}${followHeight}` : frame;
}

/** Believes the window of the frame alone, at its own origin. */
const followHeight = `<script>
  {
    const frame = document.currentScript.previousElementSibling;
    const { origin } = new URL(frame.src);
    addEventListener('message', ({ data, origin: from, source }) => {
      if (source !== frame.contentWindow || from !== origin || data?.ripplecast !== ${MESSAGES_VERSION}) return;
      if (data.kind === 'ready') source.postMessage({ ripplecast: ${MESSAGES_VERSION}, kind: 'listen' }, origin);
      if (data.kind === 'height' && data.height > 0) frame.style.height = \`\${data.height}px\`;
    });
  }
</script>
`;
