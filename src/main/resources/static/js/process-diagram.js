// Draws the process of a case: <div class="l-diagram" data-diagram="URL of the XML"
// data-active="ids of the steps that run" data-done="ids of the steps done" data-failed="text">.
(function () {
  'use strict';

  const draw = async (place) => {
    const ids = (value) => (value || '').split(/[ ,]+/).filter(Boolean);
    try {
      const answer = await fetch(place.dataset.diagram, { headers: { Accept: 'application/xml' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const viewer = new BpmnViewer.Viewer({ container: place });
      await viewer.importXML(await answer.text());
      const canvas = viewer.get('canvas');
      const elements = viewer.get('elementRegistry');
      const mark = (names, marker) => names.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, marker));
      mark(ids(place.dataset.done), 'is-done');
      mark(ids(place.dataset.active), 'is-active');
      const whole = () => {
        canvas.resized();
        canvas.zoom('fit-viewport', 'auto');
        canvas.zoom(canvas.zoom() * 0.96);
      };
      const drawn = canvas.viewbox().inner;
      const height = Math.ceil((place.clientWidth * drawn.height) / drawn.width) + 48;
      place.style.height = Math.max(240, Math.min(height, window.innerHeight * 0.7)) + 'px';
      whole();
      place.parentElement.querySelectorAll('[data-diagram-zoom]').forEach((button) =>
        button.addEventListener('click', () => {
          const step = button.dataset.diagramZoom;
          if (step === 'fit') whole();
          else canvas.zoom(canvas.zoom() * (step === 'in' ? 1.25 : 0.8));
        }));
    } catch (failure) {
      const text = document.createElement('p');
      text.className = 'l-empty';
      text.textContent = place.dataset.failed || '';
      place.replaceChildren(text);
    }
  };

  document.querySelectorAll('[data-diagram]').forEach((place) => {
    const folded = place.closest('details:not([open])');
    if (folded) folded.addEventListener('toggle', () => draw(place), { once: true });
    else draw(place);
  });
})();
