document.addEventListener("alpine:init", () => {
  Alpine.data("intro", () => ({
    isOpen: sessionStorage.getItem("intro") === null,
    close() {
      sessionStorage.setItem("intro", "gezien");
      this.isOpen = false;
    },
  }));
  Alpine.data("kaart", () => ({
    plekken: [],
    soorten: [],
    soort: "",
    async init() {
      const answer = await fetch("/plekken.json");
      this.plekken = await answer.json();
      const names = [...new Set(this.plekken.map(({ soort }) => soort))];
      this.soorten = names.map((naam) => ({ naam, aantal: this.plekken.filter(({ soort }) => soort === naam).length }));
      this.prik();
    },
    get getoond() {
      return this.plekken.filter(({ soort }) => this.soort === "" || soort === this.soort);
    },
    kies(soort) {
      this.soort = soort;
      this.prik();
    },
    teken(element) {
      const edge = [
        [0, 0],
        [100, 100],
      ];
      const map = L.map(element, { crs: L.CRS.Simple, minZoom: 1, maxZoom: 4, attributionControl: false });
      L.imageOverlay("/lauwerdal.svg", edge).addTo(map);
      map.fitBounds(edge);
      this.$el.pins = L.layerGroup().addTo(map);
    },
    prik() {
      const { pins } = document.getElementById("kaart");
      pins.clearLayers();
      for (const { naam, soort, x, y } of this.getoond) {
        L.circleMarker([100 - y, x], { radius: 9, color: "#7b2d26" })
          .bindPopup(`<b>${naam}</b><br>${soort}`)
          .addTo(pins);
      }
    },
  }));
});
