(() => {
  const filters = document.querySelector(".filters");
  if (!filters) return;
  const cards = [...document.querySelectorAll(".card")];
  const apply = () => {
    const { verdict, category, words } = filters.elements;
    const wanted = words.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const card of cards) {
      const prompt = card.querySelector("h3").textContent.toLowerCase();
      card.hidden = (verdict.value && !card.classList.contains(verdict.value))
        || (category.value && card.dataset.category !== category.value)
        || !wanted.every((word) => prompt.includes(word));
      shown += !card.hidden;
    }
    filters.querySelector("output").value = `${shown} of ${cards.length}`;
  };
  filters.hidden = false;
  filters.addEventListener("input", apply);
  filters.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
