using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// One spelling for names, phones and numbers, however they were typed; what cannot be read stays as typed, for the message.
internal static class FileSpelling
{
    public static void Apply(ContentItem item) => item
        .Alter<ChildPart>(Of)
        .Alter<ParentsPart>(parents =>
        {
            Of(parents.Father);
            Of(parents.Mother);
        })
        .Alter<GuardiansPart>(part => part.Guardians.ForEach(Of));

    private static void Of(ChildPart child)
    {
        child.Name = Name(child.Name);
        child.ResidentIdNo = NullIfEmpty(ResidentIdNumber.Normalize(child.ResidentIdNo));
        child.StudentRegistryNo = NullIfEmpty(ResidentIdNumber.Normalize(child.StudentRegistryNo));
    }

    private static void Of(Parent parent)
    {
        parent.Name = NullIfEmpty(Name(parent.Name));
        parent.Phones = Phones(parent.Phones);
        parent.Email = EmailText.Normalize(parent.Email);
    }

    private static void Of(Guardian guardian)
    {
        guardian.Name = NullIfEmpty(Name(guardian.Name));
        guardian.Phones = Phones(guardian.Phones);
        guardian.Email = EmailText.Normalize(guardian.Email);
    }

    private static List<string> Phones(List<string> phones) =>
        [.. phones.Where(phone => !string.IsNullOrWhiteSpace(phone)).Select(phone => PhoneNumber.TryParse(phone, out var number) ? number.Value : phone.Trim()).Distinct(StringComparer.Ordinal)];

    private static string Name(string? typed) => PersonName.Normalize(typed) is { Problem: not PersonNameProblem.ControlCharacters } name ? name.Name : typed ?? "";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
