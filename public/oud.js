// Runs only in browsers that know no modules; so it is written in the JavaScript of 2010.
document.getElementById('schil-bezig').hidden = true;
document.getElementById('schil-fout-kop').textContent = 'Deze browser is te oud';
document.getElementById('schil-fout-tekst').textContent =
  'Spoorboek heeft een nieuwere browser nodig. Werk uw browser bij, of gebruik een actuele versie van Edge, Chrome, Firefox of Safari. Uw dossiers blijven op dit apparaat.';
document.getElementById('schil-fout').hidden = false;
