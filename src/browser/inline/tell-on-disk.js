if (location.protocol === 'file:') {
  addEventListener('DOMContentLoaded', () => {
    const notice = document.querySelector('[data-on-disk]');
    if (notice) notice.hidden = false;
  });
}
