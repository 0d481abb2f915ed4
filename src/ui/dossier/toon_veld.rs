//! Brings the field that the address bar asks for into view.

use crate::dossier::Adres;
use crate::session::route::Plek;
use crate::ui::onderdelen::{focus_op, naar_begin};
use crate::ui::veld::veld_id;
use leptos::prelude::*;

/// Follows the address bar: opens what hides the field and puts the focus in it. Without a field
/// the focus goes to the work, so that a screen reader starts there.
pub fn volg(veld: Signal<Option<Adres>>, plek: Memo<Plek>) {
    Effect::new(move |eerder: Option<()>| {
        plek.track();
        let id = veld.get().map(|adres| veld_id(adres.als_str()));
        if let Some(id) = id {
            // After the new screen has been drawn.
            request_animation_frame(move || toon(&id));
        } else if eerder.is_some() {
            request_animation_frame(naar_begin);
        }
    });
}

fn toon(id: &str) {
    let mut hier = document().get_element_by_id(id);
    while let Some(element) = hier {
        if element.tag_name() == "DETAILS" {
            let _ = element.set_attribute("open", "");
        }
        hier = element.parent_element();
    }
    focus_op(id);
}
