using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Abstractions.Text;

/// <summary>Refuses characters that no form can print; line breaks and tabs are allowed where the text has several lines.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NoControlCharactersAttribute : ValidationAttribute
{
    /// <summary>A single line by default.</summary>
    public NoControlCharactersAttribute() => ErrorMessage = "{0} contains characters that cannot be printed.";

    /// <summary>Allow line breaks and tabs.</summary>
    public bool Lines { get; set; }

    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is not string text || !PrintableText.HasControlCharacters(text, Lines);
}
