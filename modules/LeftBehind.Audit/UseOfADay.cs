using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Audit;

/// <summary>What somebody did with files on one day in China.</summary>
internal sealed class UseOfADay
{
    private const int NightFrom = 23;
    private const int NightUntil = 5;

    private readonly HashSet<string> _files = [];
    private readonly HashSet<string> _atNight = [];

    public int Files => _files.Count;

    public int FilesAtNight => _atNight.Count;

    public int Revealed { get; private set; }

    public int Exported { get; private set; }

    public int Refused { get; private set; }

    public void Add(AuditAction action, string subjectId, DateTime occurredUtc)
    {
        switch (action)
        {
            case AuditAction.Revealed:
                Revealed++;
                break;
            case AuditAction.Exported:
                Exported++;
                break;
            case AuditAction.SignInRefused:
                Refused++;
                return;
        }
        _files.Add(subjectId);
        if (ChinaTime.LocalOf(occurredUtc).Hour is >= NightFrom or < NightUntil)
        {
            _atNight.Add(subjectId);
        }
    }
}
