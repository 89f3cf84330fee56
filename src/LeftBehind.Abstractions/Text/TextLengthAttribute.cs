using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Abstractions.Text;

/// <summary>
/// At most so many characters as a person counts them: 𠮷 is one, although it takes two places in a .NET string.
/// Forms, import and API read the limit as they read <see cref="StringLengthAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TextLengthAttribute : StringLengthAttribute
{
    /// <summary>The limit in code points.</summary>
    public TextLengthAttribute(int maximum) : base(maximum) => ErrorMessage = "{0} may have at most {1} characters.";

    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is not string text || text.EnumerateRunes().Count() is var count && count >= MinimumLength && count <= MaximumLength;
}
