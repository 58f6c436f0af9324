// Runs before the first paint, so that a chosen theme does not flash the other one. A file, not inline: the CSP forbids inline.
try {
  const choice = localStorage.getItem('ringplan.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage may be blocked; the system's theme is then used.
}
