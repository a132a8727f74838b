// Says at check-in where this telephone is, once and only where its owner has agreed to it and leaves the box ticked. Without an answer the form goes as it is.
document.addEventListener('DOMContentLoaded', () => {
  const box = document.getElementById('alsoWhere');
  const field = document.getElementById('position');
  if (!box || !field || !navigator.geolocation) return;
  const PATIENCE = { enableHighAccuracy: true, timeout: 8000, maximumAge: 0 };
  const MOST = 9_999_999;
  box.closest('.where').hidden = false;
  let asked = false;
  field.form.addEventListener('click', event => {
    const button = event.target.closest('[type=submit]');
    if (!button || !box.checked || asked) return;
    event.preventDefault();
    asked = true;
    const go = () => field.form.requestSubmit(button);
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      field.value = [coords.latitude.toFixed(6), coords.longitude.toFixed(6), Math.min(MOST, Math.ceil(coords.accuracy))].join(',');
      go();
    }, go, PATIENCE);
  });
});
