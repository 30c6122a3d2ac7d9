// Loaded before the page is drawn: styles may fold the navigation only where a script can unfold it.
document.documentElement.classList.add('js');
