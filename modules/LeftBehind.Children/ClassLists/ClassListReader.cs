using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Children.Import;
using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations;

namespace LeftBehind.Children.ClassLists;

/// <summary>Reads a class list with the columns and the care of the import, but asks nothing: what is unclear is left to whoever fills the form in.</summary>
internal sealed class ClassListReader(IWorkbookLists lists, PlannerText words) : IClassLists
{
    // A large school. More forms than that nobody prints at once.
    private const int MostPupils = 1000;
    private const int MostRemarks = 100;

    public ClassList Read(byte[] content, CancellationToken cancellationToken)
    {
        var read = lists.Read(content, ChildFields.All(words.Text), cancellationToken);
        var reader = new ChildRowReader(words.Text, words.ImportText);
        var remarks = new List<ClassListRemark>();
        if (Refusal(read) is { Length: > 0 } refusal)
        {
            return new([], [new(true, "", refusal)]);
        }
        var (pupils, leftOut) = (new List<ClassListPupil>(), 0);
        foreach (var (sheet, row) in read.Sheets.SelectMany(sheet => sheet.Rows.Select(row => (sheet, row))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = reader.Read(row, words.Today);
            if (line.ParentsAway == 0)
            {
                leftOut++;
                continue;
            }
            var (pupil, found) = PupilOf(line, sheet);
            pupils.Add(pupil);
            remarks.AddRange(line.Messages.Concat(found).Select(message => new ClassListRemark(message.Refuses, WhereOf(read, sheet, row, message), message.Text)));
        }
        if (leftOut > 0)
        {
            remarks.Insert(0, new(false, "", words.Text["{0} pupils are left out: the list says that they are not in the programme.", leftOut]));
        }
        var told = remarks.OrderByDescending(remark => remark.Refuses).Take(MostRemarks).ToList();
        return new(told.Exists(remark => remark.Refuses) ? [] : pupils, told);
    }

    private string Refusal(WorkbookLists read) => read.Refusal.Length > 0 ? read.Refusal
        : read.Sheets.Sum(sheet => sheet.Rows.Count) is > MostPupils and var rows ? words.Text["The list has {0} lines; at most {1} forms are printed at once. Divide it by classes.", rows, MostPupils]
        : "";

    private (ClassListPupil Pupil, IEnumerable<ImportMessage> Messages) PupilOf(ParsedChild line, ImportSheet sheet)
    {
        var id = ResidentIdNumber.TryParse(line.ResidentId, out var parsed, out _) ? parsed : null;
        var written = ClassTexts.Of(line.Row, sheet);
        var cohort = ClassNameParser.Parse(written)?.CohortIn(SchoolCalendarRules.YearOn(words.Today));
        var child = new ChildPart
        {
            Name = line.Name,
            Sex = line.Sex ?? (id is null ? null : id.IsMale ? Sex.Male : Sex.Female),
            BirthDate = line.Birth ?? (id is null ? null : PartialDate.Of(id.BirthDate)),
            StudentRegistryNo = line.Registry.Length > 0 ? line.Registry : null,
            ResidentIdNo = line.ResidentId.Length > 0 ? line.ResidentId : null,
        };
        var pupil = new ClassListPupil(line.Name)
        {
            Sex = child.Sex,
            BirthDate = child.BirthDate,
            ClassName = cohort is { } known ? ClassRules.Display(known, SchoolCalendarRules.YearOn(words.Today)) : written,
            Father = ParentOf(line.Father),
            Mother = ParentOf(line.Mother),
            Guardians = line.Guardians,
        };
        return (pupil, line.IsRefused ? [] : FindingMessages.For(new ChildFile { Child = child }, line, new ClassChoice(0, pupil.ClassName, cohort), words));
    }

    private static ClassListParent ParentOf(ParsedParent parent) => new(parent.Name, parent.Phones) { AwaySince = parent.Since, Place = parent.Place };

    private string WhereOf(WorkbookLists read, ImportSheet sheet, ImportRow row, ImportMessage message)
    {
        var cell = read.AddressOf(row, message.Field);
        string place = cell.Length > 0 ? cell : words.Text["row {0}", row.Number.ToString(CultureInfo.InvariantCulture)];
        return read.Sheets.Count > 1 ? words.Text["“{0}”, {1}", sheet.Name, place] : place;
    }
}
