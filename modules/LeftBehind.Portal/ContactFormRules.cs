using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Families;
using LeftBehind.Portal.ViewModels;

namespace LeftBehind.Portal;

/// <summary>Reads what a family has written about itself.</summary>
internal static class ContactFormRules
{
    public const string NothingWritten = "Please write at least one thing that has changed.";
    public const string NoEmail = "This is no e-mail address: {0}. It looks like name@example.com.";
    public const string NoPhone = "This is no whole phone number: {0}. Please write all its digits.";

    /// <returns>The report, or what is wrong with which piece.</returns>
    public static (ContactReport? Report, string Fault, string Piece) Read(ContactForm form)
    {
        var (phone, guardianPhone) = (Trimmed(form.Phone), Trimmed(form.GuardianPhone));
        foreach (var typed in new[] { phone, guardianPhone })
        {
            if (typed is not null && Phone(typed) is null)
            {
                return (null, NoPhone, typed);
            }
        }
        var email = EmailText.Normalize(form.Email);
        if (email is not null && !EmailText.IsAddress(email))
        {
            return (null, NoEmail, email);
        }
        var report = new ContactReport(Phone(phone), email, Trimmed(form.Address), Trimmed(form.WorkPlace), Phone(guardianPhone));
        return report.IsEmpty ? (null, NothingWritten, "") : (report, "", "");
    }

    // A short number of a company's group reaches nobody from outside.
    private static string? Phone(string? typed) => PhoneNumber.TryParse(typed, out var number) && number.Kind is not PhoneKind.GroupShort ? number.Value : null;

    private static string? Trimmed(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
