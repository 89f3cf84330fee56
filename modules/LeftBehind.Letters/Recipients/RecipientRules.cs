using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;

namespace LeftBehind.Letters.Recipients;

/// <summary>Whom a pupil's file makes a recipient: the first guardian, and the parents who can be reached and have custody.</summary>
internal static class RecipientRules
{
    public static IReadOnlyList<PupilPerson> PersonsOf(ParentsPart parents, GuardiansPart guardians, IKeyedHash hash)
    {
        var persons = new List<PupilPerson>();
        foreach (var (index, guardian) in guardians.Guardians.Index())
        {
            Add(persons, new(guardian.PersonId ?? "", guardian.Name ?? "", guardian.Relation ?? "", MatchOf(guardian.Name, guardian.Phones, hash), PupilPersonRole.Guardian, index == 0));
        }
        foreach (var role in Enum.GetValues<ParentRole>())
        {
            var parent = parents.Of(role);
            Add(persons, new(
                parent.PersonId ?? "", parent.Name ?? "", KinshipWords.Of(role), MatchOf(parent.Name, parent.Phones, hash), PupilPersonRole.Parent, IsMarked(parents, role)));
        }
        return persons;
    }

    /// <summary>After a divorce or separation the parent without custody gets nothing until the school marks them.</summary>
    public static bool IsMarked(ParentsPart parents, ParentRole role) =>
        parents.Of(role).Status is not (ParentStatus.Deceased or ParentStatus.Missing or ParentStatus.Imprisoned)
        && (parents.Custody, role) is not ((Custody.Father, ParentRole.Mother) or (Custody.Mother, ParentRole.Father));

    // The mother who stays is a guardian too: one person, one letter, called by what she is.
    private static void Add(List<PupilPerson> persons, PupilPerson person)
    {
        if (person.Id.Length == 0 || person.Name.Length == 0)
        {
            return;
        }
        var known = persons.FindIndex(other => other.Id == person.Id);
        if (known < 0)
        {
            persons.Add(person);
            return;
        }
        var other = persons[known];
        persons[known] = other with { Relation = person.Relation, Match = other.Match.Length > 0 ? other.Match : person.Match, Role = other.Role | person.Role, IsMarked = other.IsMarked || person.IsMarked };
    }

    private static string MatchOf(string? name, List<string> phones, IKeyedHash hash) =>
        string.IsNullOrEmpty(name) || phones.FirstOrDefault(phone => phone.Length > 0) is not { } phone ? "" : hash.Of($"letter-person|{name}|{phone}");
}
