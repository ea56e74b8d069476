// The text comes behind the `#`, which no browser sends anywhere.
const lines = decodeURIComponent(window.location.hash.slice(1)).split('\n');
document.body.style.font = '15px/1.5 "Segoe UI", sans-serif';
document.body.style.margin = '20px';
document.body.replaceChildren(
  ...lines.map((line, index) => {
    const element = document.createElement(index === 0 ? 'h1' : 'p');
    if (index === 0) element.style.fontSize = '18px';
    element.textContent = line;
    return element;
  }),
);
