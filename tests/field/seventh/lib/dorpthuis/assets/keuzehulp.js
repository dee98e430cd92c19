const QUESTIONS = [
  ["Waar loopt u tegenaan?", ["Ik ben bang dat er iets gebeurt", "Ik zie weinig mensen", "Ik vergeet dingen"]],
  ["Heeft u internet in huis?", ["Ja", "Nee"]],
  ["Is er iemand die u kan helpen?", ["Ja, in de buurt", "Nee"]],
];
const ADVICE = [
  ["/onderwerpen/veilig", "Begin met een alarmknop en goede lampen.", "Veilig in en om het huis"],
  ["/onderwerpen/contact", "Schuif eens aan bij de koffietafel op het scherm.", "Contact met anderen"],
  ["/onderwerpen/geheugen", "Probeer een klok die de dag noemt.", "Als het geheugen minder wordt"],
];
const wizard = document.getElementById("wizard");
const given = [];
ask();

function ask() {
  const [question, answers] = QUESTIONS[given.length];
  wizard.querySelector("legend").textContent = question;
  wizard.querySelector(".step").textContent = `Vraag ${given.length + 1} van ${QUESTIONS.length}`;
  wizard.querySelector(".answers").replaceChildren(
    ...answers.map((answer, at) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = answer;
      button.onclick = () => {
        given.push(at);
        given.length < QUESTIONS.length ? ask() : advise();
      };
      return button;
    }),
  );
}

function advise() {
  const [path, text, title] = ADVICE[given[0]];
  const box = wizard.querySelector(".advice");
  wizard.querySelector("form").hidden = true;
  box.hidden = false;
  box.innerHTML = `<h2>Ons advies</h2><p>${text}${given[2] === 1 ? " De klusploeg komt het graag voor u aansluiten." : ""}</p><p><a href="${path}">${title}</a></p>`;
}
