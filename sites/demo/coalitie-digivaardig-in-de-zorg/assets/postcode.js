const form = document.querySelector(".postcode");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const postcode = form.querySelector("input").value.trim().toUpperCase();
  const valid = /^[1-9][0-9]{3} ?[A-Z]{2}$/.test(postcode);
  form.querySelector("output").textContent = valid
    ? `Binnen 15 kilometer van ${postcode} helpen drie digicoaches u graag.`
    : "Vul een postcode in, zoals 1234 AB.";
});
