(function () {
  'use strict';
  var shown = Number(document.currentScript.getAttribute('data-version'));
  var box = null;

  function tell(trouble) {
    if (!trouble) {
      if (box) { box.remove(); box = null; }
      return;
    }
    if (!box) {
      box = document.createElement('section');
      box.className = 'qx-trouble';
      box.setAttribute('role', 'alert');
      box.appendChild(document.createElement('h2')).textContent =
        '文件里的内容现在生成不了，下面是上一次的页面 · Not built from the files as they are now; below is the page as it was';
      box.appendChild(document.createElement('pre')).tabIndex = 0;
      document.body.insertBefore(box, document.body.firstChild);
    }
    box.lastChild.textContent = trouble;
  }

  new EventSource('/-/events').addEventListener('state', function (event) {
    var state = JSON.parse(event.data);
    if (state.version !== shown) {
      location.reload();
    } else {
      tell(state.trouble);
    }
  });
})();
