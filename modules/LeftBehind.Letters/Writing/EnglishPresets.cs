using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Writing;

/// <summary>Letters to begin with, in English.</summary>
internal static class EnglishPresets
{
    public static IReadOnlyList<LetterPreset> All { get; } =
    [
        Of(LetterSeason.Winter, "A letter before the winter holiday", """
            The term is over and {{ Child }} will be at home for the winter holiday. Thank you for your support of {{ School }}.
            Please spend time with your child. If you work elsewhere, call at least once a week and ask how they are.
            Please remind everybody at home: no fireworks and no playing with fire, air the room when heating, mind the traffic, and keep off frozen ponds and rivers.
            If you need help, call the school: {{ Phone }}. We wish your family a happy New Year.
            """),
        Of(LetterSeason.Summer, "A letter before the summer holiday: safe from drowning", """
            The summer holiday begins and {{ Child }} will have much free time. Please know where your child is, with whom, and when they will be back.
            Please tell them again: never swim alone or without a grown-up, never in a river, pond or reservoir that has no lifeguard. If somebody falls into the water, shout for help and call 110.
            If you work elsewhere, please call at least once a week. For questions call the school: {{ Phone }}.
            """),
        Of(LetterSeason.Opening, "A letter at the beginning of term", """
            The new term has begun. {{ Child }} is in {{ Class }}, and the class teacher is {{ Teacher }}.
            Please see that your child comes to school on time, and tell us your present phone number and address. When a number changes, or somebody else looks after your child, please let the class teacher know.
            Please ask your child what was good at school and what was hard, and compare them with nobody. Call at least once a week: your child waits to hear your voice.
            This term we will keep in touch and tell you how your child learns, lives and behaves. Please tell us what you think, too.
            {% if Phone != "" %}The school's phone: {{ Phone }}. {% endif %}Thank you for your trust.
            """),
        Of(LetterSeason.Leaving, "A letter before you go away to work", """
            We hear that you are going away to work. Before you leave, please settle a few things for {{ Child }}:
            First, ask a healthy and responsible grown-up of the family to look after your child. No child may live alone, and none under sixteen may live apart without a grown-up. Tell the class teacher who it is and their phone number, and talk with them about meals, sleep, medicine and pocket money.
            Second, tell us your address and phone number where you work, and tell us when they change.
            Third, tell your child where you go, why, and when you come back. Agree on a time to call each week, and keep to it.
            Fourth, if your child can go to school where you work, take them with you; if not, come back to see them as often as you can.
            If anything is difficult, call the school{% if Phone != "" %}: {{ Phone }}{% endif %}. We will find a way together. We wish you well at work.
            """),
        Of(LetterSeason.Term, "A letter during term", """
            We would like to tell you how {{ Child }} has been doing in {{ Class }} since the term began.
            {% if Study != "" %}Learning: {{ Study }}.{% endif %}
            {% if Living != "" %}Daily life: {{ Living }}.{% endif %}
            {% if Contact != "" %}Keeping in touch: {{ Contact }}.{% endif %}
            Behaviour: (please write one good thing that you have seen.)
            Your child misses you. Please call at least once a week, ask how they feel, and praise what they do well.
            {% if Helper != "" %}{{ Helper }} looks after your child at school. {% endif %}For questions call the school{% if Phone != "" %}: {{ Phone }}{% endif %}.
            """),
    ];

    private static LetterPreset Of(LetterSeason season, string title, string body) => new(season, LetterLanguage.English, title, body);
}
