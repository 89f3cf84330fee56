using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations.Entities;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Import;

/// <summary>Decides what becomes of each line.</summary>
internal sealed class PeopleJudge(RoleAnswers roles, TaskPlaces places, PersonMatcher matcher, KnownPeople known, PeopleRights rights)
{
    private readonly PeopleTexts _texts = rights.Texts;

    public ImportVerdict Judge(ImportRow row)
    {
        var cells = new CellReader(_texts.OfImport);
        var line = Read(cells.WithoutErrors(row), cells);
        var questions = new List<string>();
        var tasks = Tasks(line, cells, questions);
        if (cells.Messages.Any(message => message.Refuses))
        {
            return Verdict(line, ImportVerdictKind.Refused, cells, tasks);
        }

        if (questions.Count > 0)
        {
            return Verdict(line, ImportVerdictKind.InDoubt, cells, tasks) with { Questions = questions };
        }

        if (tasks.Count == 0)
        {
            return Verdict(line, ImportVerdictKind.LeftOut, cells, tasks);
        }

        var match = matcher.Find(line, tasks.Select(task => task.At));
        if (match.Question.Length > 0)
        {
            return Verdict(line, ImportVerdictKind.InDoubt, cells, tasks) with { Questions = [match.Question] };
        }

        if (match.Problem.Length > 0)
        {
            cells.Refuse(PeopleFields.UserName, match.Problem);
            return Verdict(line, ImportVerdictKind.Refused, cells, tasks);
        }

        return match.Found is { } found ? Give(line, cells, tasks, found) : Make(line, cells, tasks);
    }

    private ParsedPerson Read(ImportRow row, CellReader cells)
    {
        var userName = UserNames.Normalize(cells.Title(row, PeopleFields.UserName, 40));
        if (userName.Length > 0 && !UserNames.IsUsable(userName))
        {
            cells.Refuse(PeopleFields.UserName, _texts.Own["A user name has no spaces."]);
        }

        var line = new ParsedPerson(row)
        {
            Name = cells.Name(row, PeopleFields.Name),
            UserName = userName,
            Phone = cells.Phones(row, PeopleFields.Phone) is [var phone, ..] ? phone : "",
            Roles = SpokenRoles.Of(NoneText.OrEmpty(row.Text(PeopleFields.Role))),
        };
        if (!row.Says(PeopleFields.Name))
        {
            cells.Refuse(PeopleFields.Name, _texts.Own["Enter the name."]);
        }

        if (line.Roles.Count == 0)
        {
            cells.Refuse(PeopleFields.Role, _texts.Own["Choose a role."]);
        }

        return line;
    }

    private List<(string Role, Organization At)> Tasks(ParsedPerson line, CellReader cells, List<string> questions)
    {
        var tasks = new List<(string Role, Organization At)>();
        foreach (var (word, classWord) in line.Roles)
        {
            var (role, question) = roles.Of(word);
            if (role is null)
            {
                questions.Add(question);
            }
            else if (role != RoleAnswers.None)
            {
                var (at, field, problem) = places.Find(line.Row, role, classWord, rights.Account);
                if (at is null)
                {
                    cells.Refuse(field, problem);
                }
                else
                {
                    tasks.Add((role, at));
                }
            }
        }

        return [.. tasks.Distinct()];
    }

    private ImportVerdict Make(ParsedPerson line, CellReader cells, List<(string Role, Organization At)> tasks)
    {
        var userName = line.UserName.Length > 0 ? line.UserName : UserNames.Suggestions(line.Name).First(name => !known.IsTaken(name.ToUpperInvariant()));
        var account = new User { MustChangePassword = true, LockoutEnabled = true, NormalizedUserName = userName.ToUpperInvariant(), PhoneNumber = line.Phone.Length > 0 ? line.Phone : null }.Named(userName, line.Name);
        var draft = new PersonDraft(account, isNew: true) { Row = line.Row.Number };
        draft.Given.AddRange(tasks.Select(task => (task.Role, task.At.Id)));
        known.Add(draft);
        return Verdict(line, ImportVerdictKind.Added, cells, tasks);
    }

    private ImportVerdict Give(ParsedPerson line, CellReader cells, List<(string Role, Organization At)> tasks, PersonDraft found)
    {
        var missing = tasks.Where(task => !found.Held.Contains((task.Role, task.At.Id)) && !found.Given.Contains((task.Role, task.At.Id))).ToList();
        if (missing.Count == 0 && found.Row > 0)
        {
            cells.Refuse(PeopleFields.Name, _texts.Own["Row {0} says the same of this person.", found.Row]);
            return Verdict(line, ImportVerdictKind.Refused, cells, tasks);
        }

        if (missing.Count > 0 && found.Account.Id == rights.Account.User.UserId && !found.IsNew)
        {
            cells.Refuse(PeopleFields.Role, _texts.Own["Nobody gives a role to themselves. Take the line out."]);
            return Verdict(line, ImportVerdictKind.Refused, cells, tasks);
        }

        var differences = missing.Select(task => new ImportDifference(_texts.Own["Role"], "", Described(task))).ToList();
        if (rights.PhoneIsNew(found, line.Phone))
        {
            found.NewPhone = line.Phone;
            differences.Add(new ImportDifference(_texts.Own["Phone"], "", Abstractions.Identifiers.Mask.Phone(line.Phone)));
        }
        else if (line.Phone.Length > 0 && !string.IsNullOrEmpty(found.Account.PhoneNumber) && found.Account.PhoneNumber != line.Phone)
        {
            cells.Warn(PeopleFields.Phone, _texts.Own["The account keeps its phone number. It is changed on the page of the person."]);
        }

        found.Given.AddRange(missing.Select(task => (task.Role, task.At.Id)));
        var kind = differences.Count == 0 ? ImportVerdictKind.Unchanged : found.IsNew ? ImportVerdictKind.Added : ImportVerdictKind.Changed;
        return Verdict(line, kind, cells, tasks) with { Differences = found.IsNew ? [] : differences };
    }

    private ImportVerdict Verdict(ParsedPerson line, ImportVerdictKind kind, CellReader cells, List<(string Role, Organization At)> tasks) => new(line.Row, kind)
    {
        Label = line.Name.Length > 0 ? line.Name : CellReader.Shown(line.Row.Text(PeopleFields.Name)),
        Detail = tasks.Count > 0 ? string.Join('；', tasks.Select(Described)) : CellReader.Shown($"{line.Row.Text(PeopleFields.School)} {line.Row.Text(PeopleFields.Role)}"),
        Messages = cells.Messages,
    };

    private string Described((string Role, Organization At) task) => rights.Described(task.Role, task.At);
}
