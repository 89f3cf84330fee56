using LeftBehind.Abstractions.Security;
using LeftBehind.Families.Entities;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Events;

namespace LeftBehind.Families;

/// <summary>What makes a request, and when two are the same.</summary>
internal static class FamilyRequestRules
{
    public static FamilyRequestKind KindOf(LetterAnswerKind kind) => kind switch
    {
        LetterAnswerKind.Reply => FamilyRequestKind.Reply,
        LetterAnswerKind.CallAsked => FamilyRequestKind.Call,
        _ => FamilyRequestKind.Number,
    };

    /// <summary>A number is wrong once, however many letters went to it; replies and calls belong to their letter.</summary>
    public static string CauseOf(FamilyRequestKind kind, LetterRecipient recipient, int organizationId) => kind switch
    {
        FamilyRequestKind.Reply => FormattableString.Invariant($"reply/{recipient.Id}"),
        FamilyRequestKind.Call => FormattableString.Invariant($"call/{recipient.Id}"),
        FamilyRequestKind.Number => FormattableString.Invariant($"number/{recipient.PersonId}"),
        _ => FormattableString.Invariant($"contact/{recipient.PersonId}/{organizationId}"),
    };

    /// <summary>Who may have written the letter, nearest to the class first, and where they sit: what comes back goes to that office.</summary>
    public static IReadOnlyList<(string Role, int Place)> Authors(int? classId, int? schoolId)
    {
        var seats = new List<(string, int)>();
        if (classId is { } ofClass)
        {
            seats.Add((RoleNames.ClassTeacher, ofClass));
        }
        if (schoolId is { } ofSchool)
        {
            seats.AddRange([(RoleNames.Clerk, ofSchool), (RoleNames.Principal, ofSchool)]);
        }
        return seats;
    }

    /// <summary>New values take the place of those that nobody has looked at yet.</summary>
    public static void Join(FamilyRequest open, FamilyRequest later)
    {
        open.Phone = later.Phone.Length > 0 ? later.Phone : open.Phone;
        open.Email = later.Email.Length > 0 ? later.Email : open.Email;
        open.Address = later.Address.Length > 0 ? later.Address : open.Address;
        open.WorkPlace = later.WorkPlace.Length > 0 ? later.WorkPlace : open.WorkPlace;
        open.GuardianPhone = later.GuardianPhone.Length > 0 ? later.GuardianPhone : open.GuardianPhone;
    }

    /// <summary>Somebody who asked for a call still waits while nobody was reached.</summary>
    public static bool IsDone(FamilyRequestKind kind, bool isReached) => kind != FamilyRequestKind.Call || isReached;
}
