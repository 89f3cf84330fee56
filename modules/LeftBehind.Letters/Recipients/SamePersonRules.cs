using System.Text;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Letters.Recipients;

/// <summary>Whether two files mean the same person: for a block a doubt counts as yes, a name alone does not.</summary>
internal static class SamePersonRules
{
    // Without the code of the country.
    private const int MobileLength = 11;

    // 王强 and 王刚 are two brothers rather than one man whose name was typed wrong.
    private const int NameWithOneWrong = 3;

    /// <summary>The ids under which another file names a person of this one.</summary>
    public static IEnumerable<string> IdsIn(NamedFamily other, NamedFamily family, NamedPerson person) =>
        other.Persons.Where(candidate => IsSame(family, person, other, candidate)).Select(candidate => candidate.Id);

    /// <summary>
    /// The same id; or the same name, and a phone, the home or somebody else of the family is the same; or the name is spelt otherwise,
    /// 张建囯 for 张建国, and both the phone and what they are to the child are the same.
    /// </summary>
    public static bool IsSame(NamedFamily family, NamedPerson person, NamedFamily other, NamedPerson candidate) =>
        IsPlainlySame(person, candidate)
        || (IsNamedAlike(person.Name, candidate.Name)
            && ((family.Address.Length > 0 && family.Address == other.Address)
                || family.Persons.Any(beside => beside.Id != person.Id && other.Persons.Any(there => there.Id != candidate.Id && IsPlainlySame(beside, there)))));

    /// <summary>Whether two names are one, whatever blanks stand in them.</summary>
    public static bool IsNamedAlike(string name, string other) => Plain(name) == Plain(other);

    private static bool IsPlainlySame(NamedPerson person, NamedPerson candidate) =>
        person.Id == candidate.Id
        || (SharesPhone(person, candidate)
            && (IsNamedAlike(person.Name, candidate.Name) || (person.Kinships.Intersect(candidate.Kinships).Any() && IsSpeltAlike(Plain(person.Name), Plain(candidate.Name)))));

    // By ear, or one character of three is another.
    private static bool IsSpeltAlike(string name, string other)
    {
        if (SoundAlikes.Of(name).Same.Intersect(SoundAlikes.Of(other).Same).Any())
        {
            return true;
        }
        var (one, two) = (name.EnumerateRunes().ToList(), other.EnumerateRunes().ToList());
        return one.Count == two.Count && one.Count >= NameWithOneWrong && one.Zip(two).Count(pair => pair.First != pair.Second) == 1;
    }

    private static bool SharesPhone(NamedPerson person, NamedPerson candidate) =>
        person.Phones.Select(Digits).Any(phone => phone.Length > 0 && candidate.Phones.Any(other => Digits(other) == phone));

    private static string Plain(string name) => string.Concat(name.Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character)));

    private static string Digits(string phone)
    {
        var digits = string.Concat(phone.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));
        return digits.Length > MobileLength ? digits[^MobileLength..] : digits;
    }
}
