//! The words of the page, and what tells them from others.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::message::Message;
use crate::msg;
use crate::ui::Ui;

/// The words of the page, by the names that it has for them.
pub(super) fn words() -> Vec<(&'static str, Message)> {
    vec![
        ("title", msg!("preview-title")),
        ("skip", msg!("preview-skip")),
        ("noscript", msg!("preview-noscript")),
        ("live", msg!("preview-live")),
        // The script puts the time there, which the page knows.
        ("changed", msg!("preview-changed", time = "{time}")),
        ("lost", msg!("preview-lost")),
        ("choices", msg!("preview-choices")),
        ("action", msg!("preview-action")),
        ("kind", msg!("preview-kind")),
        ("recipient", msg!("preview-recipient")),
        ("languages", msg!("preview-languages")),
        ("writer", msg!("preview-writer")),
        ("writer_hint", msg!("preview-writer-hint")),
        ("name", msg!("preview-field-name")),
        ("profession", msg!("preview-field-profession")),
        ("address", msg!("preview-field-address")),
        ("city", msg!("preview-field-city")),
        ("country", msg!("preview-field-country")),
        ("email", msg!("preview-field-email")),
        ("gender", msg!("preview-field-gender")),
        ("privacy", msg!("preview-field-privacy")),
        ("note", msg!("preview-field-note")),
        ("anybody", msg!("preview-anybody")),
        ("male", msg!("preview-gender-male")),
        ("female", msg!("preview-gender-female")),
        ("other", msg!("preview-gender-other")),
        ("full", msg!("preview-privacy-full")),
        ("place", msg!("preview-privacy-place")),
        ("wishes", msg!("preview-wishes")),
        ("opening", msg!("preview-field-opening")),
        ("demands", msg!("preview-field-demands")),
        ("earlier", msg!("preview-demand-earlier")),
        ("later", msg!("preview-demand-later")),
        // The script puts the numbers there.
        ("moved", msg!("preview-demand-moved", place = "{place}", count = "{count}")),
        ("organisation", msg!("preview-field-organisation")),
        ("signatories", msg!("preview-field-signatories")),
        ("signatories_hint", msg!("preview-signatories-hint")),
        ("sort", msg!("preview-field-sort")),
        ("as_given", msg!("preview-sort-file")),
        ("by_name", msg!("preview-sort-name")),
        ("signatures", msg!("preview-field-signatures")),
        ("counted", msg!("preview-field-counted")),
        ("sheets", msg!("preview-field-sheets")),
        ("rows", msg!("preview-field-rows")),
        ("network", msg!("preview-field-network")),
        ("occasion", msg!("preview-field-occasion")),
        ("near", msg!("preview-occasion-near")),
        ("nowruz", msg!("preview-occasion-nowruz")),
        ("yalda", msg!("preview-occasion-yalda")),
        ("spring", msg!("preview-occasion-spring")),
        ("summer", msg!("preview-occasion-summer")),
        ("autumn", msg!("preview-occasion-autumn")),
        ("winter", msg!("preview-occasion-winter")),
        ("forms", msg!("preview-forms")),
        ("tab_letter", msg!("preview-tab-letter")),
        ("tab_printed", msg!("preview-tab-printed")),
        ("tab_email", msg!("preview-tab-email")),
        ("tab_envelope", msg!("preview-tab-envelope")),
        ("tab_post", msg!("preview-tab-post")),
        ("findings", msg!("preview-findings")),
        ("files", msg!("preview-files")),
        ("none", msg!("preview-none")),
        ("stale", msg!("preview-stale")),
        ("edit", msg!("preview-edit")),
        ("edit_title", msg!("preview-edit-title")),
        ("edit_close", msg!("preview-edit-close")),
        ("edit_language", msg!("preview-edit-language")),
        ("edit_messages", msg!("preview-edit-messages")),
        ("edit_filter", msg!("preview-edit-filter")),
        ("edit_text", msg!("preview-edit-text")),
        ("edit_hint", msg!("preview-edit-hint")),
        ("edit_save_next", msg!("preview-edit-save-next")),
        ("edit_save", msg!("preview-edit-save")),
        ("edit_next", msg!("preview-edit-next")),
        ("edit_meanwhile", msg!("preview-edit-meanwhile")),
        ("edit_mine", msg!("preview-edit-mine")),
        ("edit_theirs", msg!("preview-edit-theirs")),
        ("edit_variables", msg!("preview-edit-variables")),
        ("edit_terms", msg!("preview-edit-terms")),
        ("edit_alike", msg!("preview-edit-alike")),
        ("edit_others", msg!("preview-edit-others")),
        ("edit_kinds", msg!("preview-edit-kinds")),
        ("edit_missing", msg!("preview-edit-missing")),
        ("edit_done", msg!("preview-edit-done")),
        ("edit_found", msg!("preview-edit-found")),
        ("edit_saved", msg!("preview-edit-saved")),
        ("edit_unsaved", msg!("preview-edit-unsaved")),
        ("edit_lost", msg!("preview-edit-lost")),
        ("edit_all", msg!("preview-edit-all")),
        ("edit_new", msg!("preview-edit-new")),
        ("edit_no_messages", msg!("preview-edit-no-messages")),
        // The script puts the name there.
        ("edit_insert", msg!("preview-edit-insert", name = "{name}")),
    ]
}

/// What tells the words of one page from those of another.
pub(super) fn words_digest(ui: &Ui) -> String {
    let mut hash = Sha256::new();
    hash.update(ui.tag());
    for (name, message) in words() {
        hash.update(name);
        hash.update(ui.say(&message));
    }
    let mut digest = String::new();
    for byte in &hash.finalize()[..8] {
        let _ = write!(digest, "{byte:02x}");
    }
    digest
}
