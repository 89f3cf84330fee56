namespace LeftBehind.Abstractions.Text;

/// <summary>One token to look for: equal to it, or beginning with it.</summary>
public readonly record struct NameTerm(string Token, bool IsPrefix)
{
    /// <summary>
    /// For a prefix: every matching token is ≥ <see cref="Token"/> and &lt; this, in ordinal order; so the index is sought, not scanned.
    /// Letters are a–z and 0–9 only, hence the brace, which follows z.
    /// </summary>
    public string End => Token + "{";

    /// <summary>Whether a stored token answers to this term.</summary>
    public bool Matches(string token) => IsPrefix ? token.StartsWith(Token, StringComparison.Ordinal) : token == Token;
}
