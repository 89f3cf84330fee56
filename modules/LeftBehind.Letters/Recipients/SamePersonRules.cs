using System.Text;

namespace LeftBehind.Letters.Recipients;

/// <summary>Whether two files mean the same person: for a block a doubt counts as yes, a name alone does not.</summary>
internal static class SamePersonRules
{
    // Without the code of the country.
    private const int MobileLength = 11;

    /// <summary>The ids under which another file names a person of this one.</summary>
    public static IEnumerable<string> IdsIn(NamedFamily other, NamedFamily family, NamedPerson person) =>
        other.Persons.Where(candidate => IsSame(family, person, other, candidate)).Select(candidate => candidate.Id);

    /// <summary>The same id; or the same name, and a phone, the home or somebody else of the family is the same.</summary>
    public static bool IsSame(NamedFamily family, NamedPerson person, NamedFamily other, NamedPerson candidate) =>
        person.Id == candidate.Id
        || (IsNamedAlike(person, candidate)
            && (SharesPhone(person, candidate)
                || (family.Address.Length > 0 && family.Address == other.Address)
                || family.Persons.Any(beside => beside.Id != person.Id && other.Persons.Any(there => there.Id != candidate.Id && IsPlainlySame(beside, there)))));

    private static bool IsPlainlySame(NamedPerson person, NamedPerson candidate) =>
        person.Id == candidate.Id || (IsNamedAlike(person, candidate) && SharesPhone(person, candidate));

    private static bool IsNamedAlike(NamedPerson person, NamedPerson candidate) => Plain(person.Name) == Plain(candidate.Name);

    private static bool SharesPhone(NamedPerson person, NamedPerson candidate) =>
        person.Phones.Select(Digits).Any(phone => phone.Length > 0 && candidate.Phones.Any(other => Digits(other) == phone));

    private static string Plain(string name) => string.Concat(name.Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character)));

    private static string Digits(string phone)
    {
        var digits = string.Concat(phone.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));
        return digits.Length > MobileLength ? digits[^MobileLength..] : digits;
    }
}
