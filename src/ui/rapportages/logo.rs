//! The logo on screen, under an address that lives as long as the picture is shown.

use crate::session::verslag::beeldsoort;
use leptos::prelude::*;
use web_sys::{Blob, BlobPropertyBag, Url};

/// Shows a PNG or JPEG; nothing if the bytes are something else.
#[component]
pub fn Logobeeld(bytes: Vec<u8>, #[prop(into)] alternatief: String) -> impl IntoView {
    blobadres(&bytes).map(|adres| {
        let oud = adres.clone();
        on_cleanup(move || {
            // An address that is already gone needs no more cleaning.
            let _ = Url::revoke_object_url(&oud);
        });
        view! { <img class="logo" src=adres alt=alternatief /> }
    })
}

fn blobadres(bytes: &[u8]) -> Option<String> {
    let eigenschappen = BlobPropertyBag::new();
    eigenschappen.set_type(beeldsoort(bytes)?);
    let delen = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&delen, &eigenschappen).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}
