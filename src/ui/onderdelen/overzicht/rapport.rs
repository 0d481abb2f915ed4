//! A page of a report, as its preview shows it.

use leptos::prelude::*;

#[component]
pub fn RapportProef() -> impl IntoView {
    view! {
        <div class="rapport">
            <article class="a4" lang="nl" aria-label="Trajectplan, bladzijde 3">
                <div class="a4-kop"><span>"Trajectplan tweede spoor"</span><span>"Bureau Noorderlicht"</span></div>
                <h1>"Trajectplan"</h1>
                <div class="kernkader">
                    <p><strong>"Conclusie. "</strong>"Terugkeer bij de eigen werkgever is niet mogelijk. Het traject richt zich op planning en klantcontact in de regio Arnhem."</p>
                    <p><strong>"Richting. "</strong>"Planner transport, medewerker klantcontact."</p>
                </div>
                <h2>"1  Zoekprofiel"</h2>
                <p>"De arbeidsdeskundige noemt drie functies. De werknemer heeft in het gesprek van 3 november 2025 gezegd dat planning hem het meest aanspreekt, omdat hij het werk op de weg goed kent."<sup>"1"</sup></p>
                <h3>"1.1  Passend werk"</h3>
                <table>
                    <thead>
                        <tr><th scope="col">"Zoekrichting"</th><th scope="col">"Soort"</th><th scope="col" class="getal">"Verdiencapaciteit"</th></tr>
                    </thead>
                    <tbody>
                        <tr><td>"Planner transport"</td><td>"Verplicht"</td><td class="getal">"84 %"</td></tr>
                        <tr><td>"Medewerker klantcontact"</td><td>"Wens"</td><td class="getal">"73 %"</td></tr>
                    </tbody>
                </table>
                <h3>"1.2  Visie van de werkgever"</h3>
                <p class="leemte">"Hier ontbreekt de visie van de werkgever. " <a href="#/onderdelen">"Naar het veld"</a></p>
                <p class="noot">"1  Arbeidsdeskundig rapport van 20 oktober 2025, blz. 7."</p>
                <div class="a4-voet"><span>"Versie 1, 3 november 2025"</span><span>"Bladzijde 3 van 9"</span></div>
            </article>
        </div>
    }
}
