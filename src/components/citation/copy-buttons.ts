/** Shows the buttons that copy a text, where the browser lets a page write to the clipboard. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const { copy = '', copied = '', failed = '' } = button.dataset;
  const text = document.getElementById(copy);
  const outcome = button.nextElementSibling;
  if (!text || !outcome || !('clipboard' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text.textContent).then(
      () => (outcome.textContent = copied),
      () => {
        outcome.textContent = failed;
        getSelection()?.selectAllChildren(text);
      },
    );
  });
}
