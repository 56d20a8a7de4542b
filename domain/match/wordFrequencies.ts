import { ordinaryWords } from './words.ts';

/**
 * How many of 14,930 distinct names bear a word: those of the federal breach portal's reporters (export of 2026-07-01), of
 * SEC registrants (company_tickers.json, 2024-05-14) and of certified health IT developers (CHPL, 2024-04-25), counted
 * once for each name, in the spelling that is compared. Words of fewer than twelve names are left out.
 */
export const countedNames = 14930;
const fewest = 12;
/** A word of everyday language can name anybody, however few of the counted names bear it. */
const mostOfOrdinary = 8;

const counted = `
  health 1414 center 918 group 762 medical 710 service 618 hospital 504 healthcare 427 technology 399 fund 394
  care 323 system 313 trust 269 community 251 associate 249 county 247 income 241 therapeutic 232 plan 224
  energy 201 international 199 solution 195 acquisition 181 financial 179 university 172 family 169 global 166
  clinic 165 department 153 for 153 management 153 new 148 resource 146 bancorp 139 pharmaceutical 133 dental 131
  md 128 capital 127 medicine 126 partner 121 regional 119 physician 113 saint 113 home 111 network 110 memorial 105
  texas 103 orthopaedic 100 city 95 rehabilitation 95 valley 95 insurance 95 benefit 94 1st 94 eye 92 municipal 91
  north 89 laboratory 86 industry 86 surgery 84 california 84 american 83 gold 81 institute 78 district 78 life 71
  science 71 a 70 florida 69 america 68 behavioral 66 foundation 66 state 65 specialist 64 national 62 blue 61
  central 60 pharmacy 59 cancer 59 south 58 enterprise 58 school 57 childrens 57 human 56 wellness 55 brands 55
  welfare 54 consultant 53 alliance 53 blackrock 53 pediatric 50 united 50 investment 50 western 49 surgical 49 s 48
  bank 47 ii 46 imaging 46 mental 46 york 46 general 46 nuveen 46 high 45 adr 45 southern 44 dermatology 44
  public 44 therapy 44 at 43 i 43 biosciences 43 j 42 oncology 42 hospice 42 advanced 42 association 42 va 42 us 42
  realty 42 west 41 specialty 41 northwest 40 1 40 dds 40 digital 40 opportunities 40 properties 40 bio 40 vision 39
  san 39 food 39 bancshares 39 real 39 spine 38 cross 38 carolina 37 pain 37 northern 37 research 37 senior 36
  mountain 36 green 36 sports 36 p 36 credit 36 power 36 dentistry 35 employee 35 physical 35 professional 35
  river 34 practice 34 pacific 34 education 34 equity 34 d 33 east 33 on 33 product 33 shield 33 holding 33 media 33
  quality 33 invesco 33 mining 33 de 32 c 32 colorado 32 entertainment 32 pharma 32 metals 32 lake 31 washington 31
  biopharma 31 affiliated 30 heart 30 urology 30 southwest 30 authority 30 arizona 30 virginia 30 software 30 co 30
  star 30 estate 30 living 29 area 29 dr 28 georgia 28 counseling 28 methodist 28 atlantic 28 security 28 usa 28
  silver 28 womens 27 illinois 27 bay 27 treatment 27 finance 27 asset 27 indiana 26 radiology 26 integrated 26
  preferred 26 development 26 premier 26 choice 26 manager 26 b 25 venture 25 anesthesia 25 park 25 iowa 25
  greater 25 business 25 emergency 25 vance 25 summit 25 communication 25 innovation 25 opportunity 25 breach 25
  village 24 m 24 in 24 chiropractic 24 office 24 mid 24 e 24 board 24 golden 24 t 24 privacy 24 eaton 24 biotech 24
  infrastructure 24 clinical 23 jersey 23 michigan 23 cardiology 23 recovery 23 pathology 23 mercy 23 world 23
  hcf 23 john 23 growth 23 electric 23 agency 22 kansas 22 consulting 22 house 22 homes 22 advantage 22 college 22
  kaiser 22 term 22 data 22 china 22 pimco 22 ohio 21 baptist 21 total 21 personal 21 strategic 21 abrdn 21
  covered 20 gastroenterology 20 island 20 hope 20 social 20 arkansas 20 air 20 bankshares 20 market 20 royalty 20
  reit 20 wisconsin 19 smith 19 diagnostics 19 plastic 19 nursing 19 aging 19 franklin 19 primary 19 local 19
  surgeons 19 touch 19 natural 19 oil 19 minerals 19 ai 19 iii 19 minnesota 18 r 18 information 18 tennessee 18
  company 18 dallas 18 diversified 18 street 18 program 18 anesthesiology 18 hill 18 mobile 18 dmd 18 charles 18
  universal 18 mexico 18 materials 18 grayscale 18 water 18 columbia 17 l 17 dialysis 17 liberty 17 mount 17
  developmental 17 point 17 long 17 harris 17 union 17 indian 17 value 17 robert 17 dynamic 17 industrial 17
  investors 17 dividend 17 entity 16 scientific 16 shore 16 jefferson 16 oak 16 la 16 oklahoma 16 great 16 utah 16
  worldwide 16 gas 16 mortgage 16 coastal 15 express 15 division 15 rocky 15 nevada 15 alabama 15 skin 15
  children 15 vascular 15 supply 15 pennsylvania 15 kentucky 15 presbyterian 15 allergy 15 catholic 15
  administration 15 eastern 15 internal 15 managed 15 tax 15 biotechnology 15 doctors 14 sc 14 n 14 tri 14
  northeast 14 plus 14 urgent 14 do 14 joseph 14 independent 14 horizon 14 connecticut 14 fire 14 boston 14
  thomas 14 dpm 14 youth 14 country 14 electronics 14 bitcoin 14 logistics 14 bond 14 orthodontic 13 disabilities 13
  associated 13 complete 13 good 13 select 13 delta 13 comprehensive 13 houston 13 ridge 13 oregon 13 oral 13 ear 13
  eyecare 13 heartland 13 coast 13 los 13 angeles 13 sleep 13 louisiana 13 white 13 joint 13 santa 13 affiliates 13
  francis 13 4 13 multi 13 direct 13 pioneer 13 automotive 13 quantum 13 cohen 13 hancock 13 motor 13 brookfield 13
  midstream 13 resorts 13 bioscience 13 rate 13 hematology 12 austin 12 hills 12 interactive 12 precision 12
  jones 12 diego 12 mary 12 ascension 12 ambulance 12 james 12 baylor 12 child 12 jewish 12 alpha 12 kids 12 h 12
  design 12 project 12 hospitality 12 atlanta 12 core 12 its 12 midwest 12 petroleum 12 manufacturing 12 net 12 g 12
  environmental 12 etf 12 property 12 eagle 12 gaming 12 lithium 12 yield 12 floating 12`
  .trim()
  .split(/\s+/);

const frequencies: ReadonlyMap<string, number> = new Map(
  counted.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(counted[i + 1])] as const] : [])),
);

/** How surprising it is that two names share this word by chance, in bits: 3.4 for "health", 13.9 for a rare word. */
export function rarityOf(word: string): number {
  const bits = Math.log2(countedNames / (frequencies.get(word) ?? 1));
  return ordinaryWords.has(word) ? Math.min(bits, mostOfOrdinary) : bits;
}

/** Whether so many companies bear a word that it does not point at one. */
export const isWidespread = (word: string): boolean => (frequencies.get(word) ?? 0) >= fewest;
