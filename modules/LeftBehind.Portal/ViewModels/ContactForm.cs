using LeftBehind.Abstractions.Text;

namespace LeftBehind.Portal.ViewModels;

internal sealed class ContactForm
{
    [TextLength(40), NoControlCharacters]
    public string? Phone { get; set; }

    [TextLength(100), NoControlCharacters]
    public string? Email { get; set; }

    [TextLength(200), NoControlCharacters]
    public string? Address { get; set; }

    [TextLength(100), NoControlCharacters]
    public string? WorkPlace { get; set; }

    [TextLength(40), NoControlCharacters]
    public string? GuardianPhone { get; set; }
}
