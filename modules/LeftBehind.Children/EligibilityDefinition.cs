namespace LeftBehind.Children;

public enum EligibilityDefinition
{
    // 2013, 教育: one parent away for three months without a break, compulsory stage.
    Education2013,

    // 国发〔2016〕13号, 民政: both away, or one away and the other unable to care; under sixteen.
    CivilAffairs2016,
}
