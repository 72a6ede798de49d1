import { show, showBusy, showError, showPlace } from './answer.js';
import { chosenFiles, folderEntries } from './chosen.js';
import { bytesOf, checkFiles, checkSums, isManifest, jsonIn } from './files.js';
import { whatToChoose } from './place.js';
import { sha256 } from './sha256.js';
import { compareFingerprint, compareFooter } from './told.js';
import { checkTrail, isTrail } from './trail.js';
import { zipEntries } from './zip.js';

async function check(files, told, problems) {
  const found = { problems, closed: [] };
  const list = await bytesOf(files, 'manifest.json', found);
  const manifest = jsonIn(list, 'manifest.json', found, isManifest);
  if (!manifest) return found;
  const fingerprint = await sha256(list);
  const added = await checkFiles(files, manifest, found);
  await checkSums(files, manifest, fingerprint, found);
  const trail = jsonIn(await bytesOf(files, 'trail.json', found), 'trail.json', found, isTrail);
  if (trail) await checkTrail(trail, manifest.head, problems);
  const compared = [compareFingerprint(told.fingerprint, fingerprint), compareFooter(told, trail)];
  // The trail is opened twice: as a file, and for its entries.
  const once = { problems: [...new Set(problems)], closed: [...new Set(found.closed)] };
  return { ...once, compared, added, manifest, fingerprint };
}

const input = (id) => document.getElementById(id);
const told = ['fingerprint', 'count', 'hash'];

let newest = 0;

/** What is chosen or entered while a check is under way is checked anew: only the newest is shown. */
async function run(open) {
  const turn = ++newest;
  showBusy();
  try {
    if (!globalThis.crypto?.subtle)
      throw new Error(
        'This browser cannot work out SHA-256 here. Open the page in a current browser.',
      );
    const problems = [];
    const entries = await open(problems);
    const isDamaged = problems.length > 0;
    const files = chosenFiles(entries, problems);
    const instead = isDamaged ? undefined : whatToChoose([...files.keys()]);
    if (instead) return turn === newest && showPlace(instead);
    const values = Object.fromEntries(told.map((id) => [id, input(id).value]));
    const found = await check(files, values, problems);
    if (turn === newest) show(found);
  } catch (error) {
    if (turn === newest) showError(error.message);
  }
}

let again;
input('folder').addEventListener('change', ({ target }) => {
  if (target.files.length === 0) return;
  again = () => folderEntries(target.files);
  void run(again);
});
input('zip').addEventListener('change', ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  again = (problems) => zipEntries(file, problems);
  void run(again);
});
for (const id of told) input(id).addEventListener('change', () => again && void run(again));
