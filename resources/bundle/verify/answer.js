const answer = document.getElementById('answer');

function part(tag, text, into = answer) {
  const element = document.createElement(tag);
  element.textContent = text;
  into.append(element);
  return element;
}

function list(lines) {
  const points = part('ul', '');
  for (const line of lines.slice(0, 50)) part('li', line, points);
  if (lines.length > 50) part('p', `There are ${lines.length - 50} more.`);
}

/** What the check found, headed by no more than it shows. */
export function show({ problems, compared = [], added = [], closed = [], manifest, fingerprint }) {
  answer.replaceChildren();
  const misfit = compared.some(({ fits }) => fits === false);
  const anchored = compared[0]?.fits === true;
  if (problems.length > 0) showProblems(problems);
  else if (misfit) showMisfit();
  else if (closed.length > 0) part('h2', 'The bundle could not be checked whole');
  else showWhole(manifest, anchored);
  if (closed.length > 0) {
    part('p', 'This browser could not open these files, so nothing can be said of them:');
    list(closed);
    part('p', 'Choose the ZIP file, or copy the folder to this computer, and check again.');
  }
  if (compared.length > 0) {
    part('h3', 'Compared with what you were told');
    list(compared.map(({ line }) => line));
  }
  if (added.length > 0) {
    part('h3', 'Beside the bundle');
    part(
      'p',
      `Windows and macOS put such files into folders by themselves. They are not part of it and were not checked: ${added.join(', ')}`,
    );
  }
  if (fingerprint) {
    part('h3', 'The fingerprint of this bundle');
    part('p', 'To compare with what the practice reads out:');
    part('code', fingerprint.replace(/(.{4})(?=.)/g, '$1 '));
  }
  const fits = problems.length + closed.length === 0 && !misfit;
  answer.dataset.state = fits ? (anchored ? 'whole' : 'fits') : 'changed';
}

function showProblems(problems) {
  part('h2', 'The bundle is not as it was made');
  list(problems);
  part('p', 'Ask the practice for the bundle again, and keep this one as it is.');
}

function showMisfit() {
  part('h2', 'The bundle does not fit what you were told');
  part(
    'p',
    'The files fit the list that came with them, but what you entered is something else. Look for a slip in what you entered. If there is none, ask the practice, and keep this bundle as it is.',
  );
}

function showWhole({ title, files, head }, anchored) {
  const listed =
    files.length === 1
      ? 'The one file is the one listed'
      : `All ${files.length} files are the ones listed`;
  const trail =
    head.count === 0
      ? 'the trail has no entries'
      : head.count === 1
        ? 'the one entry of the trail fits'
        : `the ${head.count} entries of the trail fit together`;
  part(
    'h2',
    anchored ? 'The bundle is as it was made' : 'The files fit the list that came with them',
  );
  part('p', `${title}. ${listed}, and ${trail}.`);
  if (anchored) return;
  part(
    'p',
    'Somebody with skill could have made that list anew together with the files. Enter the fingerprint that the practice reads out to know that it is the list that was made.',
  );
}

/** What was chosen is no bundle: nothing was checked, and nothing is said against any bundle. */
export function showPlace([what, ...names]) {
  answer.replaceChildren();
  part('h2', 'What you chose is not the bundle itself');
  part('p', what);
  if (names.length > 0) list(names);
  part('p', 'Nothing was checked.');
  answer.dataset.state = 'elsewhere';
}

/** What went wrong before anything could be checked. */
export const showError = (message) => show({ problems: [message] });

export function showBusy() {
  delete answer.dataset.state;
  answer.textContent = 'Checking …';
}
