//! The form of a kind: how its page is, and with it what is asked for, what rules hold, which formats there are.
//!
//! A kind whose page is the letter's needs no code: a template, its messages, and a few lines in the case file. A new form does:
//! every `match` on [`Form`] is a place that it has something to say about.

use std::str::FromStr;

/// How the page of a kind is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// A letter of one writer to one office.
    #[default]
    Letter,
    /// A letter that an organisation or many people sign.
    Joint,
    /// A card to a person, not to an authority: no demands.
    Card,
    /// A short text for the public.
    Post,
    /// A sheet on which people sign by hand.
    Petition,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Letter, Self::Joint, Self::Card, Self::Post, Self::Petition];

    /// The word of the case file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Joint => "joint",
            Self::Card => "card",
            Self::Post => "post",
            Self::Petition => "petition",
        }
    }

    /// The form of a kind whose case file does not say: that of the template of this name.
    pub fn of_template(template: &str) -> Self {
        match template {
            "joint-letter" => Self::Joint,
            "solidarity" => Self::Card,
            other => other.parse().unwrap_or_default(),
        }
    }

    /// Whether it is a letter to an authority, with an addressee, a salutation, demands and a close.
    pub fn is_letter(self) -> bool {
        matches!(self, Self::Letter | Self::Joint)
    }

    /// The name of its page templates: `templates/<page>.<ending>.hbs`.
    pub fn page(self) -> &'static str {
        match self {
            Self::Letter | Self::Joint | Self::Card | Self::Post => "page",
            Self::Petition => "sheet",
        }
    }
}

impl FromStr for Form {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|form| form.as_str() == text).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_that_has_no_form_of_its_own_makes_letters() {
        assert_eq!(Form::of_template("joint-letter"), Form::Joint);
        assert_eq!(Form::of_template("solidarity"), Form::Card);
        assert_eq!(Form::of_template("petition"), Form::Petition);
        assert_eq!(Form::of_template("petition-letter"), Form::Letter);
        assert_eq!(Form::of_template("thanks"), Form::Letter);
    }
}
