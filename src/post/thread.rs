//! A text cut into posts: at the borders of paragraphs and sentences where that can be, else between words.

use super::network::Network;
use crate::line_ends::parts;

/// A piece of the text that is not cut without need, and what stands between it and the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// What stands before it where both are in one post.
    pub glue: &'static str,
    pub text: String,
}

/// The posts that a text takes: one where it fits, else a thread, each post with its number.
///
/// A word that is longer than a post stays whole: that the post does not fit is for a rule to tell.
pub fn thread(pieces: &[Passage], network: Network, number: &dyn Fn(usize) -> String) -> Vec<String> {
    let whole = packed(pieces, network, network.limit());
    if whole.len() <= 1 {
        return whole;
    }
    // The numbers take room, and the more posts, the more: tried until they are as many as was thought.
    let mut count = whole.len();
    loop {
        let mark = |n: usize| format!(" {}/{}", number(n), number(count));
        let room = network.length(&mark(count));
        let posts = packed(pieces, network, network.limit().saturating_sub(room));
        if posts.len() <= count {
            let count = posts.len();
            let mark = |n: usize| format!(" {}/{}", number(n), number(count));
            return posts.into_iter().enumerate().map(|(n, post)| post + &mark(n + 1)).collect();
        }
        count = posts.len();
    }
}

fn packed(pieces: &[Passage], network: Network, limit: usize) -> Vec<String> {
    let mut posts: Vec<String> = Vec::new();
    // Joins a text to the last post, where there is room for it.
    let joins = |posts: &mut Vec<String>, glue: &str, text: &str| {
        let Some(last) = posts.last_mut() else { return false };
        let joined = format!("{last}{glue}{text}");
        let fits = network.length(&joined) <= limit;
        if fits {
            *last = joined;
        }
        fits
    };
    for Passage { glue, text } in pieces {
        if joins(&mut posts, glue, text) {
            continue;
        }
        if network.length(text) <= limit {
            posts.push(text.clone());
            continue;
        }
        let mut glue = *glue;
        for word in text.split_whitespace() {
            for part in parts(word) {
                if !joins(&mut posts, glue, part) {
                    posts.push(part.to_owned());
                }
                glue = "";
            }
            glue = " ";
        }
    }
    posts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(texts: &[&str]) -> Vec<Passage> {
        texts.iter().map(|text| Passage { glue: " ", text: (*text).to_owned() }).collect()
    }

    fn made(texts: &[&str]) -> Vec<String> {
        thread(&pieces(texts), Network::X, &|n| n.to_string())
    }

    #[test]
    fn what_fits_is_one_post_without_a_number() {
        assert_eq!(made(&["One.", "Two."]), ["One. Two."]);
        assert_eq!(made(&[]), [""; 0]);
    }

    #[test]
    fn a_thread_is_cut_between_sentences_and_numbered() {
        let (a, b) = (format!("{}.", "a".repeat(199)), format!("{}.", "b".repeat(99)));
        assert_eq!(made(&[&a, &b, "C."]), [format!("{a} 1/2"), format!("{b} C. 2/2")]);
    }

    #[test]
    fn a_sentence_without_spaces_is_cut_between_letters() {
        let posts = made(&[&("釈放を求めます".repeat(50) + "。")]);
        assert!(posts.len() > 1 && posts.iter().all(|post| Network::X.length(post) <= 280), "{posts:?}");
        let all: String = posts.iter().map(|post| &post[..post.rfind(' ').unwrap()]).collect();
        assert_eq!(all, "釈放を求めます".repeat(50) + "。");
    }

    #[test]
    fn a_long_sentence_is_cut_between_words() {
        let text = "word ".repeat(200);
        let posts = made(&[&text]);
        assert_eq!(posts.len(), 4);
        assert!(posts.iter().all(|post| Network::X.length(post) <= 280));
        let words: usize = posts.iter().map(|post| post.matches("word").count()).sum();
        assert_eq!(words, 200);
    }

    #[test]
    fn ten_posts_and_more_have_room_for_their_numbers() {
        let posts = made(&["word ".repeat(600).as_str()]);
        assert!(posts.len() >= 10);
        assert!(posts.iter().all(|post| Network::X.length(post) <= 280));
        assert!(posts.last().unwrap().ends_with(&format!(" {0}/{0}", posts.len())));
    }

    #[test]
    fn a_word_longer_than_a_post_is_not_cut() {
        let word = "x".repeat(300);
        let posts = made(&["One.", &word, "Two."]);
        assert!(posts.iter().any(|post| post.contains(&word)), "{posts:?}");
    }
}
