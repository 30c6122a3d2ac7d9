// Tasklist as our advisers use it: in German, without its own ways to start processes.
export default {
  app: { name: 'Aufgaben', vendor: 'Lotse' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  disableWelcomeMessage: true,
  dateFormat: { normal: 'DD.MM.YYYY', long: 'dd, DD.MM.YYYY', short: 'DD.MM.YYYY', monthName: 'MMMM', day: 'dddd', abbr: 'DD.MM.YYYY' },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'übernimmt die gewählte Aufgabe' },
    focusFilter: { key: 'ctrl+shift+f', description: 'springt zu den Filtern' },
    focusList: { key: 'ctrl+alt+l', description: 'springt zur Liste der Aufgaben' },
    focusForm: { key: 'ctrl+alt+f', description: 'springt zum Formular' }
  }
};
