namespace LeftBehind.Children;

// What a complete file holds: the cells of Annex 1, and what the policy text asks for beside them (S20).
public enum FileBlock
{
    Name,
    Sex,
    BirthDate,
    Class,
    FilledOn,
    Father,
    Mother,
    ParentPhone,
    Guardian,
    GuardianAddress,
    GuardianPhone,
    Concerns,
    Helper,
    RuralFamily,
    Hukou,
    Number,
    LivingArrangement,
    StudyStatus,
    LivingStatus,
}
