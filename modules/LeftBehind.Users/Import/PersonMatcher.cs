using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Users.Import;

/// <summary>Whether a line's person has an account: by user name, by name and phone, by name at the same school; where that is not sure the user is asked.</summary>
internal sealed class PersonMatcher(KnownPeople known, IReadOnlyDictionary<int, Organization> organizations, IReadOnlyDictionary<string, string> answers, PeopleTexts texts)
{
    private const string Another = "new";

    private readonly List<ImportQuestion> _questions = [];

    public IReadOnlyList<ImportQuestion> Questions => _questions;

    /// <summary>The account, none for a new person, or what keeps it from being told.</summary>
    public PersonMatch Find(ParsedPerson line, IEnumerable<Organization> places)
    {
        if (line.UserName.Length > 0 && ByUserName(line) is { } named)
        {
            return named;
        }

        var namesakes = known.OfName(line.Name);
        if (line.Phone.Length > 0 && namesakes.FirstOrDefault(other => Digits(other.Account.PhoneNumber) == Digits(line.Phone)) is { } byPhone)
        {
            return new(byPhone);
        }

        var schools = places.Select(SchoolOf).ToHashSet();
        var here = namesakes.Where(other => other.Held.Concat(other.Given).Any(task => schools.Contains(SchoolOf(organizations.GetValueOrDefault(task.OrganizationId))))).ToList();
        var alike = here.Where(other => line.Phone.Length == 0 || string.IsNullOrEmpty(other.Account.PhoneNumber)).ToList();
        return alike.Count == 1 ? new(alike[0])
            : here.Any(other => !other.IsNew) ? Asked(line, here)
            : new(null);
    }

    private PersonMatch? ByUserName(ParsedPerson line)
    {
        var normalized = line.UserName.ToUpperInvariant();
        return known.OfUserName(normalized) is { } found && found.Account.DisplayName == line.Name ? new(found)
            : known.IsTaken(normalized) ? new(null) { Problem = texts.Own["The user name {0} is taken by somebody else. Choose another one, or leave the cell empty.", line.UserName] }
            : null;
    }

    private PersonMatch Asked(ParsedPerson line, List<PersonDraft> candidates)
    {
        var key = $"person-{line.Row.Key}";
        var answer = answers.GetValueOrDefault(key, "");
        _questions.Add(new ImportQuestion(key, texts.Own["{0} (row {1}): is this somebody who has an account?", line.Name, line.Row.Number],
            [.. candidates.Where(other => !other.IsNew).Select(other => new ImportOption(other.Account.UserName!, Described(other))), new(Another, texts.Own["No, somebody else of the same name"])])
        { Answer = answer, Records = 1 });
        return answer == Another ? new(null)
            : candidates.Find(other => other.Account.UserName == answer) is { } chosen ? new(chosen)
            : new(null) { Question = key };
    }

    private string Described(PersonDraft person) => string.Join(' ', new[]
    {
        person.Account.UserName!, Mask.Phone(person.Account.PhoneNumber),
        string.Join('、', person.Held.Select(task => texts.Roles.Of(task.Role)).Distinct()),
    }.Where(part => part.Length > 0));

    private static int SchoolOf(Organization? row) => row?.SchoolId ?? row?.Id ?? 0;

    private static string Digits(string? phone) => PhoneNumber.TryParse(phone, out var number) ? number.Digits : phone ?? "";
}
